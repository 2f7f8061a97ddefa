package dev.hatsugen.parsing;

import dev.hatsugen.language.Lexicon;
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

    /** No page lists more people on one line; without a bound the work would grow with the square of it. */
    static final int MAX_LENGTH = 3_000;

    private static final int MAX_LENGTH_OF_SENTENCES = 80;

    private static final String MARKS =
            "^[\\s　○〇◯◎●■◆◇・【＜<（(|*_#-]*+(?:[0-9０-９一二三四五六七八九十]{1,3}[．.、）)\\s　]++|[0-9０-９]{1,2}(?=[出欠事]))?[\\s　【（(*_]*+";
    private static final String COUNT =
            "(?:[\\s　]*[（(][^）)：:]{0,20}[）)]|[\\s　]*[0-9０-９〇一二三四五六七八九十百]+[名人](?=$|[\\s　：:]))?";
    private static final String END = "[】＞>）)*_]*(?:[\\s　|*_]*[：:→⇒][\\s　*_]*|[】＞>|][\\s　|]*|[\\s　]{1,}|$)";
    private static final String LATIN_END = "[*_]*(?:[\\s|*_]*:[\\s*_]*|\\s*\\|\\s*|\\s{2,}|\\s*$)";
    private static final Lexicon WORDS = Lexicon.of("attendance-words");
    private static final Pattern ABSENT = field("absent");
    private static final Pattern PRESENT = field("present");
    private static final Pattern OTHER = field("other");
    private static final Pattern LATIN_ABSENT = latin("absent-english");
    private static final Pattern LATIN_PRESENT = latin("present-english");
    private static final Pattern LATIN_OTHER = latin("other-english");
    private static final Pattern NOBODY = Pattern.compile(
            "(?i)(?:" + WORDS.expression("none") + "|" + WORDS.expression("nobody") + "|-|―)[。.]?(?:[（(].*[）)])?");

    private static Pattern field(String category) {
        String spaced = SpacedLetters.spaced(WORDS.expression(category));
        return Pattern.compile(MARKS + "(" + spaced + ")" + COUNT + END + "(.*)$");
    }

    private static Pattern latin(String category) {
        return Pattern.compile(
                MARKS + "(" + WORDS.expression(category) + ")" + COUNT + LATIN_END + "(.*)$", Pattern.CASE_INSENSITIVE);
    }

    /** The field that {@code line} is, or null. */
    static @Nullable AttendanceField of(CharSequence line) {
        if (line.length() > MAX_LENGTH
                || (line.length() > MAX_LENGTH_OF_SENTENCES && line.toString().contains("。"))) {
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

    private static @Nullable AttendanceField read(Pattern pattern, AttendanceTitle title, CharSequence line) {
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
        boolean held = (word.matches("\\p{IsHan}+") || RecordKeeper.isDuty(word))
                && (title == AttendanceTitle.OTHER
                        || OfficeTitles.OFFICE.matcher(office).find());
        return new AttendanceField(title, held ? office : "", people);
    }

    /** Whether {@code words} alone are a title of people who were there or were not, and so nobody's label. */
    static boolean isTitle(String words) {
        AttendanceField field = of(words);
        return field != null && field.people().isEmpty() && field.title() != AttendanceTitle.OTHER;
    }

    /** {@code post}, or what it is with the title of its field where a label has it so: 局長 under 事務局; the title where it is empty. */
    static String post(String office, String post, List<String> labels) {
        if (post.isEmpty() || office.isEmpty()) {
            return post + office;
        }
        boolean shared = office.endsWith(post.substring(0, 1));
        String whole = office + post.substring(shared ? 1 : 0);
        return labels.contains(whole) ? whole : Nicks.isNick(post) ? office + "・" + post : post;
    }

    /** Whether the words behind a title say that nobody is meant. */
    static boolean isNobody(String people) {
        return NOBODY.matcher(people).matches();
    }
}
