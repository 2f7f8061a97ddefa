package dev.hatsugen.parsing;

import dev.hatsugen.language.Lexicon;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Times before and behind names, as transcripts and chats write them: {@code [2025/03/07, 21:05:11] Ana: …}, {@code Ana — Today at 9:05 PM},
 * {@code 碧 — 21:20 (編集済)}.
 */
final class Stamps {

    private static final Lexicon WORDS = Lexicon.of("speaker-labels");
    private static final String TIME = "(?:\\d{1,2}:)?\\d{1,2}:\\d{2}(?:[.,]\\d+)?(?:[ \\u202F][AaPp]\\.?[Mm]\\.?)?";
    private static final String DATE = "\\d{1,4}[-/.]\\d{1,2}(?:[-/.]\\d{1,4})?";
    private static final String DAY = "(?:" + DATE + ",?|" + WORDS.expression("stamp-day") + ")[ 　T]";

    private static final Pattern FIRST = Pattern.compile(
            "^[\\[(（［]?(?:" + DATE + "(?:,[ ]?|[ T]))?" + TIME + "[\\])）］]?(?:[ 　\\t]+-)?[ 　\\t]+(?=\\S)");
    private static final Pattern DATED = Pattern.compile("^[\\[(（［]?" + DATE + "(?:,[ ]?|[ T])" + TIME);
    private static final Pattern LAST = Pattern.compile("^(.{1,60}?)[ 　\\t]*[ 　\\t(\\[（［](?:[-–—―•·|]+[ 　]*)?(?:" + DAY
            + ")?" + TIME + "[)\\]）］]?(?:[ 　]*[（(]" + WORDS.expression("stamp-edited") + "[）)])?[ 　\\t]*[:：]?$");
    private static final Pattern ALONE =
            Pattern.compile("^[\\[(（［]?(?:\\d{1,2}:)?\\d{1,2}:\\d{2}(?:[.,]\\d+)?[\\])）］]?$");

    /** The number of a paragraph, which may be alone on its line: 3.2. */
    private static final Pattern CLAUSE =
            Pattern.compile("^[0-9]{1,2}(?:\\.[0-9]{1,2}){1,2}[.)]?(?:$|[\\s　]+(?=\\p{L}))");

    private Stamps() {}

    /** Where a time that the line begins with ends, the blanks behind it too; 0 where it begins with none. */
    static int end(String line) {
        Matcher first = FIRST.matcher(line);
        return first.find() ? first.end() : 0;
    }

    /** Whether the time that the line begins with is behind a date, as only chats have it. */
    static boolean isDated(String line) {
        return DATED.matcher(line).find();
    }

    /** Whether the line begins with a time or with the number of a paragraph, as the entries of a log do. */
    static boolean areAtStart(String line) {
        return end(line) > 0 || CLAUSE.matcher(line).lookingAt();
    }

    /** Whether the line is the number of a paragraph and nothing else. */
    static boolean isClause(String line) {
        return CLAUSE.matcher(line).matches();
    }

    /** The name before the time that ends the line; empty where the time is alone, null where the line ends with none. */
    static @Nullable String nameBefore(String line) {
        Matcher last = LAST.matcher(line);
        if (last.matches()) {
            return last.group(1);
        }
        return ALONE.matcher(line).matches() ? "" : null;
    }
}
