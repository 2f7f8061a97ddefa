package dev.hatsugen.parsing;

import dev.hatsugen.language.JapaneseNumbers;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The number of a meeting in its title: 第42回, {@code #42}, {@code no. 42}, {@code 42nd meeting}. */
final class MeetingNumber {

    private static final Pattern JAPANESE = Pattern.compile("第[\\s　]*([" + JapaneseNumbers.FIGURES + "]{1,6})[\\s　]*回");
    private static final Pattern LATIN =
            Pattern.compile("(?:[#＃]|(?i:\\b(?:meeting )?(?:no|nr|number)\\b\\.?) ?)([0-9]{1,4})(?![0-9])"
                    + "|\\b([0-9]{1,4})(?:st|nd|rd|th)(?= (?:\\p{L}+ ){0,3}?(?i:meeting|session|sitting)\\b)");

    private static final Pattern LINE = Pattern.compile("^[\\s　#*]*(?:" + JAPANESE.pattern() + "[^、。]{0,20}"
            + "|(?i:(?:minutes|notes|record) of (?:the )?|the )?[0-9]{1,4}(?:st|nd|rd|th) "
            + "(?:\\p{L}+ ){0,3}?(?i:meeting|session|sitting)(?i: (?:of|held) [^.:;]{3,100})?)[\\s　*]*$");

    private MeetingNumber() {}

    /** In a line that says hardly anything else; null where {@code line} is none. */
    static @Nullable Integer alone(String line) {
        return LINE.matcher(line).matches() ? in(line) : null;
    }

    /** Null where {@code title} states none. */
    static @Nullable Integer in(String title) {
        Matcher japanese = JAPANESE.matcher(title);
        if (japanese.find()) {
            return JapaneseNumbers.parse(japanese.group(1)).stream()
                    .boxed()
                    .findFirst()
                    .orElse(null);
        }
        Matcher latin = LATIN.matcher(title);
        return latin.find()
                ? IntStream.of(1, 2)
                        .mapToObj(latin::group)
                        .filter(figures -> figures != null)
                        .map(Integer::valueOf)
                        .findFirst()
                        .orElse(null)
                : null;
    }

    /** {@code title} without such a number in Latin letters. */
    static String without(String title) {
        return LATIN.matcher(title).replaceAll(" ");
    }
}
