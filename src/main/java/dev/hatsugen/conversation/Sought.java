package dev.hatsugen.conversation;

import dev.hatsugen.language.Folding;
import dev.hatsugen.language.Lexicon;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a short reply looks for in the words that were shown: 「なんで？」, 「いつから？」, 「数字は？」, 「もっと詳しく」. */
enum Sought {
    /** A reason. */
    WHY,
    /** A time. */
    WHEN,
    /** A figure. */
    FIGURE,
    /** The words around those that were shown. */
    DETAIL;

    private static final Lexicon ASKED = Lexicon.of("asked-kinds");
    private static final Lexicon EVIDENCE = Lexicon.of("shown-evidence");

    /** What {@code folded} looks for; empty where it is no such reply. */
    static Optional<Sought> in(String folded) {
        return Stream.of(values())
                .filter(sought -> Cues.isReply(sought.category(), folded))
                .findFirst();
    }

    /** What {@code folded} asks for; empty where it asks for nothing of the kind. */
    static Optional<Sought> askedIn(String folded) {
        return Stream.of(WHY, WHEN, FIGURE)
                .filter(sought ->
                        ASKED.pattern(sought.category()).matcher(folded).find())
                .findFirst()
                .or(() -> in(folded));
    }

    /** How often a sentence has what is sought, 0 or more. */
    int countIn(String sentence) {
        Pattern evidence = EVIDENCE.pattern(category());
        return (int) evidence.matcher(Folding.fold(sentence)).results().count();
    }

    private String category() {
        return name().toLowerCase(Locale.ROOT);
    }
}
