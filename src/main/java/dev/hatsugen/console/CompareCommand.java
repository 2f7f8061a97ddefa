package dev.hatsugen.console;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code compare}: a member on a topic, meeting by meeting. */
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        description = "A person or an office on a topic, meeting by meeting. 会合ごとの発言を並べます。")
final class CompareCommand implements Callable<Integer> {

    private final HatsugenCommand hatsugen;

    @Option(names = "--member", paramLabel = "M", required = true, description = "A person or an office (外務省). 発言者か役所")
    private String member = "";

    @Option(names = "--topic", paramLabel = "T", required = true, description = "On what. 話題")
    private String topic = "";

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    CompareCommand(HatsugenCommand hatsugen) {
        this.hatsugen = hatsugen;
    }

    @Override
    public Integer call() {
        String who = Inquiry.required(hatsugen, "--member", member);
        String what = Inquiry.required(hatsugen, "--topic", topic);
        hatsugen.streams().out().println(new Inquiry(hatsugen, json).compare(who, what));
        return ExitStatus.DONE;
    }
}
