package dev.hatsugen.console;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code decisions}: what was decided and how. */
@Command(
        name = "decisions",
        mixinStandardHelpOptions = true,
        description = "What was on the agenda, what was decided and how. 決定事項とその経過を表示します。")
final class DecisionsCommand implements Callable<Integer> {

    private final HatsugenCommand hatsugen;

    @Option(names = "--meeting", paramLabel = "N", description = "Only that meeting. 会合の回次")
    private String meeting = "";

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    DecisionsCommand(HatsugenCommand hatsugen) {
        this.hatsugen = hatsugen;
    }

    @Override
    public Integer call() {
        hatsugen.streams().out().println(new Inquiry(hatsugen, json).decisions(meeting));
        return ExitStatus.DONE;
    }
}
