package dev.hatsugen.parsing;

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
    private static final Pattern ABSENT_LIST =
            Pattern.compile(MARK + "(?:.{0,6}欠席(?:者|委員|議員|構成員|本部員)|応招しなかった議員|不応招議員|欠席)" + TAIL + "(?:$|[：:]|なし|無し)");
    private static final Pattern OTHER_LIST = Pattern.compile(MARK
            + "(?:出席説明員|説明員|説明のため.{0,20}|.{0,24}説明のため.{0,20}出席.{0,20}|.{0,14}職務のため.{0,20}|(?:.{0,10}事務局)(?:職員)?.{0,4}出席.{0,10}"
            + "|その他(?:の)?(?:出席|参加)者|オブザーバー|政府(?:側|関係者)?出席者|陪席者?|同席者|出席した?(?:事務局)?職員.{0,10})" + TAIL + "(?:$|[：:])");
    private static final Pattern PRESENT_LIST = Pattern.compile(MARK
            + "(?:当日|本日)?(?:の)?(?:出席|参加|応招)(?:し[たた])?(?:者|委員|議員|構成員|本部員|メンバー)?(?:等)?(?:の?(?:名簿|氏名|職氏名|一覧|状況))?" + TAIL
            + "(?:$|[：:])");

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

    /** What is behind the title on its line. */
    static String inline(String line) {
        Matcher colon = Pattern.compile("[：:]\\s*(.*)$").matcher(line);
        return colon.find() ? colon.group(1).strip() : "";
    }

    private static boolean finds(Pattern pattern, String title) {
        return pattern.matcher(title).find();
    }
}
