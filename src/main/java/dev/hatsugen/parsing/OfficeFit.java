package dev.hatsugen.parsing;

import dev.hatsugen.language.Lexicon;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** How well an office in a label fits a post of the attendance list: 教育担当理事 and 理事（教育担当）, 図書館長 and 附属図書館長. */
final class OfficeFit {

    private static final int SAME = 60;

    /** What an office at the meeting is better than one elsewhere: 市立大学 教授(会長), and 自治会 会長(委員). */
    private static final int AT_MEETING = 5;

    private static final int OF_PIECES = 55;
    private static final int END_OF_POST = 40;
    private static final int WITH_BODY = 35;

    /** A group that the list says in short, or that the holder leads. */
    private static final int IN_SHORT = 30;

    /** An office that fits at least so well names its holder, where there is one. */
    static final int NAMES = WITH_BODY;

    /** An office that fits at least so well is a listed one, whatever else its words could mean. */
    static final int SURE = OF_PIECES;

    private static final Pattern PIECES = Pattern.compile("[()\\[\\]【】・/,、;\\s　]+");
    private static final Pattern ANOTHER_OFFICE = Pattern.compile("(?:副|前|元|次|准|代理|非|仮)$");
    private static final Pattern LATIN_RANK =
            Pattern.compile("\\b(" + Lexicon.of("told-english").expression("rank-before") + ") ");
    private static final Pattern LATIN = Pattern.compile("[^\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]+");

    private OfficeFit() {}

    /** Both folded; 0 where they do not fit. */
    static int of(String office, String post) {
        if (office.isEmpty() || post.isEmpty()) {
            return 0;
        }
        if (LATIN.matcher(office).matches()) {
            return latin(office, post);
        }
        List<String> pieces = Arrays.stream(PIECES.split(post))
                .filter(piece -> !piece.isEmpty())
                .toList();
        int best = 0;
        for (String piece : pieces) {
            best = Math.max(best, piece(office, piece));
        }
        boolean first = post.equals(office) || post.startsWith(office + "(");
        best += first || post.endsWith("(" + office + ")") ? AT_MEETING : 0;
        return Math.max(best, isOfPieces(office, pieces) ? OF_PIECES : 0);
    }

    /** Whether what is before an office makes another one of it: 副 before 会長. */
    static boolean isOfAnother(String before) {
        return ANOTHER_OFFICE.matcher(before).find();
    }

    private static int piece(String office, String piece) {
        if (office.equals(piece)) {
            return SAME;
        }
        if (office.length() > 1 && piece.endsWith(office)) {
            String before = piece.substring(0, piece.length() - office.length());
            return ANOTHER_OFFICE.matcher(before).find() ? 0 : END_OF_POST;
        }
        if (piece.length() > 1 && office.endsWith(piece)) {
            String before = office.substring(0, office.length() - piece.length());
            return OfficeTitles.BODY.matcher(before).find() ? WITH_BODY : 0;
        }
        return isInShort(office, piece) ? IN_SHORT : 0;
    }

    /** Whether a piece of a post is short for the group, 製1 for 製造1課, or says its head, 製造部長 for 製造部. */
    private static boolean isInShort(String group, String piece) {
        if (group.length() < 2
                || piece.length() < 2
                || !OfficeTitles.BODY.matcher(group).find()) {
            return false;
        }
        int at = 0;
        for (int i = 0; i < group.length() && at < piece.length(); i++) {
            at += group.charAt(i) == piece.charAt(at) ? 1 : 0;
        }
        boolean letters = at == piece.length() && group.charAt(0) == piece.charAt(0);
        return piece.startsWith(group)
                || (letters && !OfficeTitles.OFFICE.matcher(piece).find());
    }

    private static boolean isOfPieces(String office, List<String> pieces) {
        String rest = office;
        for (String piece : pieces.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList()) {
            rest = piece.length() > 1 ? rest.replace(piece, "") : rest;
        }
        return rest.isEmpty();
    }

    /** Folded Latin words with those for a lesser office joined to the next one: {@code vice chair} is one word, and no {@code chair}. */
    static String ranked(String words) {
        return LATIN_RANK.matcher(words).replaceAll("$1-");
    }

    private static int latin(String office, String post) {
        for (String word : ranked(post).split("[^\\p{L}\\p{N}_-]+")) {
            if (word.equals(office)) {
                return SAME;
            }
        }
        return 0;
    }
}
