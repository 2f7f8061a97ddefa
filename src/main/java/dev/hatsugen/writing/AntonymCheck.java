package dev.hatsugen.writing;

import dev.hatsugen.language.Lexicon;
import java.util.regex.Pattern;

/** No word of a sentence is the opposite of the one that its quotes have there. */
final class AntonymCheck implements PointCheck {

    private static final Lexicon ANTONYMS = Lexicon.of("antonyms");

    @Override
    public boolean holds(String sentence, Evidence evidence) {
        return ANTONYMS.rules().stream()
                .allMatch(rule -> fits(rule.pattern(), Pattern.compile(rule.category()), sentence, evidence));
    }

    private static boolean fits(Pattern one, Pattern opposite, String sentence, Evidence evidence) {
        return !isTurned(one, opposite, sentence, evidence) && !isTurned(opposite, one, sentence, evidence);
    }

    /** The sentence has one and the quotes have only its opposite. */
    private static boolean isTurned(Pattern one, Pattern opposite, String sentence, Evidence evidence) {
        return has(one, sentence)
                && !has(opposite, sentence)
                && !has(one, evidence.said())
                && has(opposite, evidence.said());
    }

    private static boolean has(Pattern pattern, String text) {
        return pattern.matcher(text).find();
    }
}
