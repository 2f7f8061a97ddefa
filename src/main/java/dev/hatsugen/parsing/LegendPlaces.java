package dev.hatsugen.parsing;

import dev.hatsugen.language.Lexicon;
import java.util.regex.Pattern;

/**
 * Where a word stands apart from others, so that a line may explain it in one of the {@link LegendForms}. Nearly every word of the
 * proceedings is in no legend, and this says so at once.
 */
final class LegendPlaces {

    private static final Lexicon WORDS = Lexicon.of("legends");
    private static final int MAX_BEFORE = 40;
    private static final Pattern BEFORE =
            Pattern.compile("(?:" + WORDS.expression("in-short") + "|" + WORDS.expression("called") + ")$");
    private static final Pattern BEHIND = Pattern.compile(LegendForms.SIGN + "|" + LegendNames.LETTER + "{1,6}[（(]");

    private LegendPlaces() {}

    /** Whether {@code line} may say whom {@code word} means. */
    static boolean has(String line, String word) {
        boolean isNumber = word.codePoints().noneMatch(Character::isLetter);
        for (int at = line.indexOf(word); at >= 0; at = line.indexOf(word, at + 1)) {
            if ((isNumber || mayEnd(line, at + word.length())) && mayBegin(line, at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean mayBegin(String line, int at) {
        return at == 0
                || !isOfWord(line.codePointBefore(at))
                || BEFORE.matcher(line.substring(Math.max(0, at - MAX_BEFORE), at))
                        .find();
    }

    private static boolean mayEnd(String line, int at) {
        return at == line.length()
                || !isOfWord(line.codePointAt(at))
                || BEHIND.matcher(line)
                        .region(at, line.length())
                        .useTransparentBounds(true)
                        .lookingAt();
    }

    /** A letter or a figure, as the forms have it. */
    private static boolean isOfWord(int character) {
        return Character.isLetter(character)
                || switch (Character.getType(character)) {
                    case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
                    default -> false;
                };
    }
}
