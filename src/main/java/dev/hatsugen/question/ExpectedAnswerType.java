package dev.hatsugen.question;

import dev.hatsugen.language.Lexicon;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The kind of figure that a question asks for. */
public final class ExpectedAnswerType {

    private static final List<Asked> ASKED = Lexicon.of("answer-types").rules().stream()
            .map(rule -> new Asked(rule.pattern(), Pattern.compile(rule.category())))
            .toList();

    private record Asked(Pattern question, Pattern answer) {}

    private ExpectedAnswerType() {}

    /** The kind of figure that {@code question}, folded, asks for, as it is in folded passages; null where it asks for none. */
    public static @Nullable Pattern figure(String question) {
        return ASKED.stream()
                .filter(asked -> asked.question().matcher(question).find())
                .findFirst()
                .map(Asked::answer)
                .orElse(null);
    }
}
