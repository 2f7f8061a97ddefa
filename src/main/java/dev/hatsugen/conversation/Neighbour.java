package dev.hatsugen.conversation;

import dev.hatsugen.language.Lexicon;
import java.util.regex.Pattern;

/** Words for the meeting before or after another. */
final class Neighbour {

    private static final Lexicon WORDS = Lexicon.of("neighbour-meetings");
    private static final Pattern BEFORE = WORDS.pattern("before");
    private static final Pattern AFTER = WORDS.pattern("after");

    /** No word goes on behind them: neither a compound nor an English one. */
    private static final String PLACE = "(?![\\p{IsHan}\\p{IsKatakana}a-z0-9])";

    private static final Pattern BEFORE_WITHIN =
            Pattern.compile("(?<![a-z])(?:" + WORDS.expression("before") + ")" + PLACE);
    private static final Pattern AFTER_WITHIN =
            Pattern.compile("(?<![a-z])(?:" + WORDS.expression("after") + ")" + PLACE);

    private Neighbour() {}

    /** As {@link #step}, for a sentence that holds such words. */
    static int within(String folded) {
        return BEFORE_WITHIN.matcher(folded).find()
                ? -1
                : AFTER_WITHIN.matcher(folded).find() ? 1 : 0;
    }

    /** -1 for the meeting before, 1 for the one after, 0 where the words mean neither. */
    static int step(String folded) {
        return BEFORE.matcher(folded).matches() ? -1 : AFTER.matcher(folded).matches() ? 1 : 0;
    }
}
