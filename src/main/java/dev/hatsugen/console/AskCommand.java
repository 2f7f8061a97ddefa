package dev.hatsugen.console;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ask}: one answer, or a file of them. */
@Command(
        name = "ask",
        mixinStandardHelpOptions = true,
        description = "Answers one question, or a file of questions. 質問に答えます。")
final class AskCommand implements Callable<Integer> {

    private final HatsugenCommand hatsugen;

    @Parameters(paramLabel = "QUESTION", arity = "0..*", description = "The question. 質問")
    private List<String> words = new ArrayList<>();

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Option(
            names = "--batch",
            paramLabel = "FILE",
            description =
                    "Read JSON lines {\"id\",\"q\"} from FILE (- for standard input), print JSON lines in the same order.")
    private @Nullable String batch;

    @Spec
    private @Nullable CommandSpec spec;

    AskCommand(HatsugenCommand hatsugen) {
        this.hatsugen = hatsugen;
    }

    @Override
    public Integer call() {
        String question = String.join(" ", words).strip();
        if (batch != null && question.isEmpty()) {
            new Batch(hatsugen).run(batch);
        } else if (batch == null && !question.isEmpty()) {
            ask(question);
        } else {
            throw wrongUse(batch == null ? "ask needs a question." : "ask takes a question or --batch, not both.");
        }
        return ExitStatus.DONE;
    }

    private void ask(String question) {
        AskedWords asked = new AskedWords(hatsugen);
        hatsugen.streams().out().println(json ? Json.line(asked.json(null, question)) : asked.text(question));
    }

    private RuntimeException wrongUse(String message) {
        return spec == null
                ? ConsoleFailure.wrongUse(message, null)
                : new ParameterException(spec.commandLine(), message);
    }
}
