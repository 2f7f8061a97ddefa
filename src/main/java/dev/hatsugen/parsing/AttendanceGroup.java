package dev.hatsugen.parsing;

import dev.hatsugen.minutes.Attendance;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A title of a group inside an attendance list: （委員）, 【政 府】, 事務局：.
 *
 * @param attendance how the people of the group took part; null for a remark such as （五十音順） that changes nothing
 * @param rest people on the same line
 */
record AttendanceGroup(@Nullable Attendance attendance, String rest) {

    private static final Pattern BRACKETED = Pattern.compile("^[（(【＜<〔［]([^）)】＞>〕］]{1,30})[）)】＞>〕］][：:]?[\\s　]*(.*)$");
    private static final Pattern BEFORE_COLON = Pattern.compile("^([^\\s　：:、]{2,12}?)[\\s　]*[：:][\\s　]*(.*)$");
    private static final Pattern REMARK = Pattern.compile("^(?:五十音順|敬称略|順不同|以下|計|全?[0-9０-９]+名|.*(?:五十音|敬称).*)");
    private static final Pattern MEMBERS =
            Pattern.compile("^(?:.{0,10}(?:委員|構成員|議員|本部員|会員|メンバー|有識者|民間|会長|座長|議長|委員長)(?:等)?(?:側)?(?:出席者)?)$");
    private static final Pattern OTHERS = Pattern.compile(
            "政府|事務局|オブザーバー|説明|関係|陪席|随行|幹事|内閣|府|省|庁|参考人|ヒアリング|ゲスト|発表者|局$|課$|室$|部$|センター$|自治体|団体|有識者ヒア|招聘");

    /** The group that {@code line} opens, or null. */
    static @Nullable AttendanceGroup of(String line) {
        Matcher bracketed = BRACKETED.matcher(line);
        Matcher colon = BEFORE_COLON.matcher(line);
        Matcher title = bracketed.matches() ? bracketed : colon.matches() ? colon : null;
        if (title == null) {
            return null;
        }
        String name = OfficeTitles.compact(title.group(1));
        if (REMARK.matcher(name).find()) {
            return new AttendanceGroup(null, "");
        }
        if (!name.matches(".*\\p{L}.*")) {
            return null;
        }
        boolean sure = "【＜<〔［".indexOf(line.charAt(0)) >= 0;
        if (name.contains("欠席")) {
            return new AttendanceGroup(Attendance.ABSENT, title.group(2));
        }
        if (MEMBERS.matcher(name).find()) {
            return new AttendanceGroup(Attendance.PRESENT, title.group(2));
        }
        if (OTHERS.matcher(name).find() && (sure || !name.contains("株式会社"))) {
            return new AttendanceGroup(Attendance.OTHER, title.group(2));
        }
        return sure ? new AttendanceGroup(Attendance.PRESENT, title.group(2)) : null;
    }
}
