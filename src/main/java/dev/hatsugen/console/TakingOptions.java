package dev.hatsugen.console;

import dev.hatsugen.corpus.AddOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How a command takes minutes. */
final class TakingOptions {

    @Option(names = "--accept", description = "Take doubtful files too. 解析に疑いのあるファイルも追加します。")
    private boolean accept;

    @Option(
            names = "--url",
            paramLabel = "URL",
            description = "The address of the published document; one file only. 公表されている文書のURL")
    private @Nullable String url;

    boolean hasUrl() {
        return url != null;
    }

    AddOptions get() {
        return new AddOptions(accept, url);
    }
}
