package dev.hatsugen.parsing;

import dev.hatsugen.language.Lexicon;
import dev.hatsugen.minutes.Attendance;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A title of a group inside an attendance list: （委員）, 【政 府】, 事務局：.
 *
 * @param attendance how the people of the group took part; null for a remark such as （五十音順） that changes nothing
 * @param rest people on the same line
 * @param office what they all are, as a group with its count says it: 理事（５名）; else empty
 */
record AttendanceGroup(@Nullable Attendance attendance, String rest, String office) {

    private static final Pattern BRACKETED = Pattern.compile("^[（(【＜<〔［]([^）)】＞>〕］]{1,30})[）)】＞>〕］][：:]?[\\s　]*(.*)$");
    private static final Pattern BEFORE_COLON = Pattern.compile("^([^\\s　：:、]{2,12}?)[\\s　]*[：:][\\s　]*(.*)$");
    private static final Lexicon WORDS = Lexicon.of("attendance-words");
    private static final Pattern COUNTED =
            Pattern.compile("^([^\\s　：:、（(]{2,10})[（(]" + WORDS.expression("quorum") + "[）)][\\s　]+(\\S.*)$");
    private static final Pattern REMARK = Pattern.compile("^" + WORDS.expression("remark"));
    private static final Pattern MEMBERS = Pattern.compile("^" + WORDS.expression("member-group") + "$");
    private static final Pattern OTHERS = WORDS.pattern("other-group");

    /** The group that {@code line} opens, or null. */
    static @Nullable AttendanceGroup of(String line) {
        Matcher counted = COUNTED.matcher(line);
        if (counted.matches()) {
            return new AttendanceGroup(null, counted.group(2), counted.group(1));
        }
        Matcher bracketed = BRACKETED.matcher(line);
        Matcher colon = BEFORE_COLON.matcher(line);
        Matcher title = bracketed.matches() ? bracketed : colon.matches() ? colon : null;
        if (title == null) {
            return null;
        }
        String name = OfficeTitles.compact(title.group(1));
        if (REMARK.matcher(name).find()) {
            return new AttendanceGroup(null, "", "");
        }
        if (!name.matches(".*\\p{L}.*")) {
            return null;
        }
        boolean sure = "【＜<〔［".indexOf(line.charAt(0)) >= 0;
        if (name.contains("欠席")) {
            return new AttendanceGroup(Attendance.ABSENT, title.group(2), "");
        }
        if (MEMBERS.matcher(name).find()) {
            return new AttendanceGroup(Attendance.PRESENT, title.group(2), "");
        }
        if (OTHERS.matcher(name).find() && (sure || !name.contains("株式会社"))) {
            return new AttendanceGroup(Attendance.OTHER, title.group(2), "");
        }
        return sure ? new AttendanceGroup(Attendance.PRESENT, title.group(2), "") : null;
    }
}
