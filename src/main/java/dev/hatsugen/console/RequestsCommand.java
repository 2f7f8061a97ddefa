package dev.hatsugen.console;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code requests}: what members asked of the government, and what responds. */
@Command(
        name = "requests",
        mixinStandardHelpOptions = true,
        description = "What members asked of the government, and which words respond. 要望と応答を表示します。")
final class RequestsCommand implements Callable<Integer> {

    private final HatsugenCommand hatsugen;

    @Option(names = "--meeting", paramLabel = "N", description = "Only that meeting. 会合の回次")
    private String meeting = "";

    @Option(names = "--member", paramLabel = "M", description = "Only their requests. 要望した人")
    private String member = "";

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    RequestsCommand(HatsugenCommand hatsugen) {
        this.hatsugen = hatsugen;
    }

    @Override
    public Integer call() {
        hatsugen.streams().out().println(new Inquiry(hatsugen, json).requests(meeting, member));
        return ExitStatus.DONE;
    }
}
