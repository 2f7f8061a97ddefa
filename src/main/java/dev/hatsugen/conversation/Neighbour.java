package dev.hatsugen.conversation;

import dev.hatsugen.language.Folding;
import dev.hatsugen.language.Lexicon;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words for the meeting before or after another.
 *
 * @param words as they stand in what was typed
 * @param step -1 for the meeting before, 1 for the one after
 */
record Neighbour(String words, int step) {

    private static final Lexicon WORDS = Lexicon.of("neighbour-meetings");

    /** No word goes on behind them: neither a compound nor an English one. */
    private static final String END = "(?![\\p{IsHan}\\p{IsKatakana}a-z0-9])";

    private static final Pattern BEFORE = within("before");
    private static final Pattern AFTER = within("after");
    private static final Pattern BEFORE_ALONE = alone("before");
    private static final Pattern AFTER_ALONE = alone("after");

    private static Pattern within(String category) {
        return Pattern.compile("(?<![a-z])" + WORDS.expression(category) + END, Pattern.CASE_INSENSITIVE);
    }

    private static Pattern alone(String category) {
        return Pattern.compile(WORDS.expression(category) + "|" + WORDS.expression(category + "-alone"));
    }

    /** Those that are all a short reply names. */
    static Optional<Neighbour> alone(Ellipsis reply) {
        String folded = Folding.fold(reply.core());
        return BEFORE_ALONE.matcher(folded).matches()
                ? Optional.of(new Neighbour(reply.core(), -1))
                : AFTER_ALONE.matcher(folded).matches()
                        ? Optional.of(new Neighbour(reply.core(), 1))
                        : Optional.empty();
    }

    /** The first ones that a sentence holds. */
    static Optional<Neighbour> within(CharSequence sentence) {
        Matcher before = BEFORE.matcher(sentence);
        if (before.find()) {
            return Optional.of(new Neighbour(before.group(), -1));
        }
        Matcher after = AFTER.matcher(sentence);
        return after.find() ? Optional.of(new Neighbour(after.group(), 1)) : Optional.empty();
    }
}
