package dev.hatsugen.console;

import dev.hatsugen.minutes.Corpus;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code meetings}: which meetings the corpus holds. */
@Command(
        name = "meetings",
        mixinStandardHelpOptions = true,
        description = "Lists the meetings of the corpus. 会合の一覧を表示します。")
final class MeetingsCommand implements Callable<Integer> {

    private final HatsugenCommand hatsugen;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    MeetingsCommand(HatsugenCommand hatsugen) {
        this.hatsugen = hatsugen;
    }

    @Override
    public Integer call() {
        Corpus corpus = hatsugen.workbench().corpus();
        String text = json ? Json.line(CorpusJson.meetings(corpus)) : CorpusText.meetings(corpus, hatsugen.texts());
        hatsugen.streams().out().println(text);
        return ExitStatus.DONE;
    }
}
