package dev.hatsugen.console;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code eval FILE}: scores a question file against its gold quotes, each part of the retrieval and a stock pipeline beside it; with
 * {@code --written} what the language model writes over the quotes.
 */
@Command(
        name = "eval",
        mixinStandardHelpOptions = true,
        description = "Scores a question file (JSON lines with gold quotes or judged passages). 正解付きの質問ファイルで精度を測ります。")
final class EvalCommand implements Callable<Integer> {

    private final HatsugenCommand hatsugen;

    @Parameters(
            paramLabel = "FILE",
            description = "Questions: id, type, q, answerable, and gold with speakers or relevant with rewordings.")
    private Path file = Path.of("");

    @ArgGroup(exclusive = false)
    private @Nullable Written written;

    /** What is scored in place of the quotes. */
    private static final class Written {

        @Option(
                names = "--written",
                required = true,
                description = "Score what the language model writes over the quotes.")
        private boolean isAsked;

        @Option(names = "--judge", description = "Have the model judge each of its sentences as well.")
        private boolean isJudged;

        @Option(
                names = "--conversations",
                paramLabel = "FILE",
                description = "Keep what is said to and by the model in FILE, and ask nothing again that is in it.")
        private @Nullable Path conversations;
    }

    EvalCommand(HatsugenCommand hatsugen) {
        this.hatsugen = hatsugen;
    }

    @Override
    public Integer call() {
        List<String> table = written != null && written.isAsked
                ? hatsugen.services().evaluateWritten(file, written.isJudged, written.conversations)
                : hatsugen.services().evaluate(file);
        table.forEach(hatsugen.streams().out()::println);
        return ExitStatus.DONE;
    }
}
