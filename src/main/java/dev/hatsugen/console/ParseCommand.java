package dev.hatsugen.console;

import dev.hatsugen.minutes.ParsedMinutes;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code parse}: what is understood of one minutes file. */
@Command(
        name = "parse",
        mixinStandardHelpOptions = true,
        description = "Reads one minutes file and shows what was understood; touches no index. ファイルの解析結果を表示します。")
final class ParseCommand implements Callable<Integer> {

    private final HatsugenCommand hatsugen;

    @Parameters(paramLabel = "FILE", description = "The minutes file. 議事録のファイル")
    private @Nullable Path file;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    ParseCommand(HatsugenCommand hatsugen) {
        this.hatsugen = hatsugen;
    }

    @Override
    public Integer call() {
        ParsedMinutes minutes = hatsugen.services().parse(Objects.requireNonNull(file));
        String text = json
                ? Json.line(ParseReportJson.of(minutes))
                : MeetingText.of(minutes.meeting(), hatsugen.texts())
                        + "\n\n"
                        + ParseReportText.of(minutes, hatsugen.texts());
        hatsugen.streams().out().println(text);
        return ExitStatus.DONE;
    }
}
