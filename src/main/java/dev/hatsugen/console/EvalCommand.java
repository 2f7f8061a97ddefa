package dev.hatsugen.console;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code eval FILE}: scores a question file against its gold quotes, each part of the retrieval and a stock pipeline beside it. */
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

    EvalCommand(HatsugenCommand hatsugen) {
        this.hatsugen = hatsugen;
    }

    @Override
    public Integer call() {
        hatsugen.services().evaluate(file).forEach(hatsugen.streams().out()::println);
        return ExitStatus.DONE;
    }
}
