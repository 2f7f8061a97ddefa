package dev.hatsugen.parsing;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A title of an attendance list with people behind it on its line: {@code 出席者　　教育長　志村敬一郎}, {@code - 出席: 佐々木(PM), 藤井},
 * {@code | 欠席 | 津島 |}, {@code Present: Cllr Delaney (Chair)}.
 *
 * @param title what kind of list it is
 * @param office the title's own word where it is an office (書記, 監事), which the people hold; else empty
 * @param people what is behind it
 */
record AttendanceField(AttendanceTitle title, String office, String people) {

    private static final String MARKS =
            "^[\\s　○〇◯◎●■◆◇・【＜<（(|*_#-]*(?:[0-9０-９一二三四五六七八九十]{1,3}[．.、）)\\s　]+|[0-9０-９]{1,2}(?=[出欠事]))?[\\s　【（(*_]*";
    private static final String COUNT =
            "(?:[\\s　]*[（(][^）)：:]{0,20}[）)]|[\\s　]*[0-9０-９〇一二三四五六七八九十百]+[名人](?=$|[\\s　：:]))?";
    private static final String END = "[】＞>）)*_]*(?:[\\s　|*_]*[：:][\\s　*_]*|[】＞>|][\\s　|]*|[\\s　]{1,}|$)";
    private static final String LATIN_END = "[*_]*(?:[\\s|*_]*:[\\s*_]*|\\s*\\|\\s*|\\s{2,}|\\s*$)";
    private static final Pattern ABSENT = field("欠席(?:者|委員|議員|理事|監事|構成員|会員|評議員)?|不在|不応招(?:者|議員)");
    private static final Pattern PRESENT =
            field("出席(?:した?者|している者|者|委員|議員|理事|評議員|会員|構成員|役員|メンバー|状況)?|参加(?:者|メンバー|委員)?|参集者|会議出席者|応招(?:者|議員)");
    private static final Pattern OTHER =
            field("出席(?:説明員|監事|職員|事務局|理事者)|説明[員者]|説明のため[に]?出席した?者(?:の職氏名)?|理事者|事務局(?:職員|出席者)?|書記|陪席(?:者)?|同席(?:者)?"
                    + "|オブザーバー|傍聴(?:者|人)?|管理会社|記録(?:者|係)?|ゲスト|監事|職務のため出席した者");
    private static final Pattern LATIN_ABSENT = latin("apologies(?: for absence)?|regrets|absent|absentees?");
    private static final Pattern LATIN_PRESENT =
            latin("(?:members |committee members )?present|attendees|attendance|attending|participants|members|in the"
                    + " room|who");
    private static final Pattern LATIN_OTHER =
            latin("(?:also )?in attendance|also present|guests?|staff|observers?|invited|minutes(?: taken by)?|minute["
                    + " -]taker|note[ -]taker|scribe|clerk|officers(?: present)?");

    private static Pattern field(String words) {
        String spaced = words.replaceAll("(\\p{IsHan}|[ぁ-んァ-ヶー])(?=\\p{IsHan}|[ぁ-んァ-ヶー])", "$1[\\\\s　]*");
        return Pattern.compile(MARKS + "(" + spaced + ")" + COUNT + END + "(.*)$");
    }

    private static Pattern latin(String words) {
        return Pattern.compile(MARKS + "(" + words + ")" + COUNT + LATIN_END + "(.*)$", Pattern.CASE_INSENSITIVE);
    }

    /** The field that {@code line} is, or null. */
    static @Nullable AttendanceField of(String line) {
        if (line.indexOf('。') >= 0 && line.length() > 80) {
            return null;
        }
        for (Pattern absent : List.of(ABSENT, LATIN_ABSENT)) {
            if (absent.matcher(line).matches()) {
                return read(absent, AttendanceTitle.ABSENT, line);
            }
        }
        for (Pattern other : List.of(OTHER, LATIN_OTHER)) {
            if (other.matcher(line).matches()) {
                return read(other, AttendanceTitle.OTHER, line);
            }
        }
        AttendanceField present = read(PRESENT, AttendanceTitle.PRESENT, line);
        return present != null ? present : read(LATIN_PRESENT, AttendanceTitle.PRESENT, line);
    }

    private static @Nullable AttendanceField read(Pattern pattern, AttendanceTitle title, String line) {
        Matcher matcher = pattern.matcher(line);
        if (!matcher.matches()) {
            return null;
        }
        String word = OfficeTitles.compact(matcher.group(1));
        String people = matcher.group(2)
                .replaceAll("^[|\\s　]+|[|\\s　]+$", "")
                .replaceAll("[*_]{2}", "")
                .strip();
        String office = word.replaceFirst("^[出欠]席", "");
        boolean held = word.matches("\\p{IsHan}+")
                && (title == AttendanceTitle.OTHER
                        || OfficeTitles.OFFICE.matcher(office).find());
        return new AttendanceField(title, held ? office : "", people);
    }

    /** Whether the words behind a title say that nobody is meant. */
    static boolean isNobody(String people) {
        return people.matches("(?i)(?:なし|無し|無|ありません|該当なし|none|nil|n/a|-|―)[。.]?");
    }
}
