package dev.hatsugen.parsing;

import dev.hatsugen.language.Lexicon;
import java.util.regex.Pattern;

/** For how long somebody of an English list was there, without brackets behind the name: {@code Ann Moss from 8.15}. */
final class PartlyThere {

    private static final Pattern BEHIND = Pattern.compile(
            "(?<=[\\p{L}.)]) (" + Lexicon.of("attendance-words").expression("partly-english") + ")(?=\\s*(?:[,;.]|$))");

    /** A sentence about somebody behind the list, which names nobody in it. */
    private static final Pattern SENTENCE =
            Pattern.compile(Lexicon.of("attendance-words").expression("sentence-behind"));

    private PartlyThere() {}

    /** {@code list} with such words in brackets, {@code Ann Moss (from 8.15)}, and without a sentence that goes on behind it. */
    static String inBrackets(String list) {
        return BEHIND.matcher(SENTENCE.matcher(list).replaceFirst("")).replaceAll(" ($1)");
    }
}
