package dev.hatsugen.conversation;

import dev.hatsugen.language.Lexicon;
import java.util.regex.Pattern;

/** Words for the meeting before or after another. */
final class Neighbour {

    private static final Lexicon WORDS = Lexicon.of("neighbour-meetings");
    private static final Pattern BEFORE = WORDS.pattern("before");
    private static final Pattern AFTER = WORDS.pattern("after");

    private Neighbour() {}

    /** -1 for the meeting before, 1 for the one after, 0 where the words mean neither. */
    static int step(String folded) {
        return BEFORE.matcher(folded).matches() ? -1 : AFTER.matcher(folded).matches() ? 1 : 0;
    }
}
