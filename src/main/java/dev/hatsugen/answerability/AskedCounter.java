package dev.hatsugen.answerability;

import dev.hatsugen.language.JapaneseNumbers;
import dev.hatsugen.language.Word;
import dev.hatsugen.language.Words;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a Japanese question counts, by the words behind the one that asks for a number: the 号室 of 何号室, the 缶 of 何缶.
 *
 * @param asked how the question asks
 * @param given a number with the same words behind it
 */
record AskedCounter(Pattern asked, Pattern given) {

    private static final String ASKS = "何";
    private static final String FIGURE = "[" + JapaneseNumbers.FIGURES + "万億兆]";
    private static final Pattern UNIT = Pattern.compile("[\\p{IsHan}\\p{IsKatakana}ーか]+");

    /** What the folded {@code question} counts; empty where it counts nothing. */
    static Optional<AskedCounter> in(String question) {
        List<Word> words = Words.of(question);
        for (int at = 0; at < words.size(); at++) {
            StringBuilder counter = new StringBuilder();
            for (int next = at + 1; words.get(at).surface().equals(ASKS) && isUnit(words, next); next++) {
                counter.append(words.get(next).surface());
            }
            if (!counter.isEmpty()) {
                String unit = Pattern.quote(counter.toString());
                return Optional.of(
                        new AskedCounter(Pattern.compile(ASKS + unit), Pattern.compile(FIGURE + " ?" + unit)));
            }
        }
        return Optional.empty();
    }

    private static boolean isUnit(List<Word> words, int at) {
        return at < words.size()
                && words.get(at).kind() == Word.Kind.MINOR
                && UNIT.matcher(words.get(at).surface()).matches();
    }
}
