package dev.hatsugen.console;

import dev.hatsugen.corpus.CorpusReading;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code minutes list}: what the folder of minutes holds, and what was understood of it. */
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        description = "Lists the minutes files with what was understood of them. 議事録のファイルと解析結果の一覧")
final class MinutesListCommand implements Callable<Integer> {

    private final HatsugenCommand hatsugen;

    MinutesListCommand(HatsugenCommand hatsugen) {
        this.hatsugen = hatsugen;
    }

    @Override
    public Integer call() {
        CorpusReading reading =
                ConsoleFailure.attempt(() -> hatsugen.services().corpusService().read());
        hatsugen.streams().out().println(MinutesText.of(reading, hatsugen.texts()));
        return ExitStatus.DONE;
    }
}
