package dev.hatsugen.console;

import dev.hatsugen.minutes.Corpus;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code members}: whom the minutes of the corpus name. */
@Command(
        name = "members",
        mixinStandardHelpOptions = true,
        description = "Lists everyone whom the minutes name. 出席者と発言者の一覧を表示します。")
final class MembersCommand implements Callable<Integer> {

    private final HatsugenCommand hatsugen;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    MembersCommand(HatsugenCommand hatsugen) {
        this.hatsugen = hatsugen;
    }

    @Override
    public Integer call() {
        Corpus corpus = hatsugen.workbench().corpus();
        String text = json ? Json.line(CorpusJson.members(corpus)) : CorpusText.members(corpus, hatsugen.texts());
        hatsugen.streams().out().println(text);
        return ExitStatus.DONE;
    }
}
