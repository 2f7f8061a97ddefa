package dev.hatsugen.console;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code summary}: a meeting in brief. */
@Command(
        name = "summary",
        mixinStandardHelpOptions = true,
        description = "A meeting in brief, in its own words. 会合の要点を表示します。")
final class SummaryCommand implements Callable<Integer> {

    private final HatsugenCommand hatsugen;

    @Option(names = "--meeting", paramLabel = "N", required = true, description = "Which meeting. 会合の回次")
    private String meeting = "";

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    SummaryCommand(HatsugenCommand hatsugen) {
        this.hatsugen = hatsugen;
    }

    @Override
    public Integer call() {
        String wanted = Inquiry.required(hatsugen, "--meeting", meeting);
        hatsugen.streams().out().println(new Inquiry(hatsugen, json).summary(wanted));
        return ExitStatus.DONE;
    }
}
