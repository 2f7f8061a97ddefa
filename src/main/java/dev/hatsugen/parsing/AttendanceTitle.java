package dev.hatsugen.parsing;

import dev.hatsugen.language.Lexicon;
import dev.hatsugen.minutes.Attendance;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What kind of list a line opens: members who were there, others who were, or members who were not. */
enum AttendanceTitle {
    PRESENT,
    OTHER,
    ABSENT,
    NONE;

    private static final String MARK = "^[○〇◯◎●■・【＜<（(]*(?:[0-9０-９一二三四五六七八九十]{1,3}[．.、）)]?)?[【＜<（(]?";
    private static final String TAIL = "(?:[（(][^）)]*[）)]|[0-9０-９〇一二三四五六七八九十百]+[名人])*[】＞>）)]?";
    private static final Lexicon WORDS = Lexicon.of("attendance-words");
    private static final Pattern ABSENT_LIST = Pattern.compile(
            MARK + WORDS.expression("absent-list") + TAIL + "(?:$|[：:]|" + WORDS.expression("none") + ")");
    private static final Pattern OTHER_LIST =
            Pattern.compile(MARK + WORDS.expression("other-list") + TAIL + "(?:$|[：:])");
    private static final Pattern PRESENT_LIST =
            Pattern.compile(MARK + WORDS.expression("present-list") + TAIL + "(?:$|[：:])");

    /** What the line opens. */
    static AttendanceTitle of(String line) {
        String title = OfficeTitles.compact(line);
        if (title.length() > 60 || title.indexOf('。') >= 0) {
            return NONE;
        }
        if (finds(ABSENT_LIST, title)) {
            return ABSENT;
        }
        if (finds(OTHER_LIST, title)) {
            return OTHER;
        }
        return finds(PRESENT_LIST, title) ? PRESENT : NONE;
    }

    /** How those below it took part. */
    Attendance attendance() {
        return switch (this) {
            case OTHER -> Attendance.OTHER;
            case ABSENT -> Attendance.ABSENT;
            case PRESENT, NONE -> Attendance.PRESENT;
        };
    }

    /** What is behind the title on its line. */
    static String inline(String line) {
        Matcher colon = Pattern.compile("[：:]\\s*(.*)$").matcher(line);
        return colon.find() ? colon.group(1).strip() : "";
    }

    private static boolean finds(Pattern pattern, String title) {
        return pattern.matcher(title).find();
    }
}
