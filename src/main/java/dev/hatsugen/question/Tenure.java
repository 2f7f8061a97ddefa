package dev.hatsugen.question;

import dev.hatsugen.language.Lexicon;
import java.util.regex.Matcher;

/** Which of those who held an office one after another is meant. */
enum Tenure {
    /** Whoever holds it at the latest meeting: いまの部長. */
    NOW,
    /** Whoever held it before them: 前の部長. */
    FORMER,
    /** Each as of the meeting they held it at. */
    ANY;

    private static final Lexicon TIMES = Lexicon.of("office-times");

    /**
     * Words that say which one is meant.
     *
     * @param tenure the one that is meant
     * @param start where the words begin; the end of the text where there are none
     */
    record Words(Tenure tenure, int start) {}

    /** The words at the end of {@code before}. */
    static Words at(String before) {
        for (Lexicon.Rule rule : TIMES.rules()) {
            Matcher matcher = rule.pattern().matcher(before);
            if (matcher.find()) {
                return new Words(rule.category().equals("now") ? NOW : FORMER, matcher.start());
            }
        }
        return new Words(ANY, before.length());
    }
}
