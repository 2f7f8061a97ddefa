package dev.hatsugen.console;

import dev.hatsugen.corpus.AddOptions;
import dev.hatsugen.corpus.AddedMinutes;
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

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    boolean hasUrl() {
        return url != null;
    }

    AddOptions get() {
        return new AddOptions(accept, url);
    }

    /** What became of the files, as it was asked for. */
    String shown(AddedMinutes added, Texts texts) {
        return json ? Json.line(MinutesText.json(added)) : MinutesText.of(added, texts);
    }
}
