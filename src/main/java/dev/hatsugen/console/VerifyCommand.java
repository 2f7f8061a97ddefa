package dev.hatsugen.console;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code verify}: whether a claimed quote stands in the minutes. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description = "Whether a quote stands in the minutes, and who said it. 引用が議事概要にあるか確かめます。")
final class VerifyCommand implements Callable<Integer> {

    private final HatsugenCommand hatsugen;

    @Parameters(
            paramLabel = "QUOTE",
            arity = "1..*",
            description = "The words; in brackets the speaker may stand beside them (「…」と中谷大臣が述べた). 引用")
    private List<String> words = new ArrayList<>();

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    VerifyCommand(HatsugenCommand hatsugen) {
        this.hatsugen = hatsugen;
    }

    @Override
    public Integer call() {
        String quote = Inquiry.required(hatsugen, "QUOTE", String.join(" ", words));
        hatsugen.streams().out().println(new Inquiry(hatsugen, json).verify(quote));
        return ExitStatus.DONE;
    }
}
