package dev.hatsugen.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds sentences in joined words. */
public final class Sentences {

    private static final String OPENING = "「『（(【〔";
    private static final String CLOSING = "」』）)】〕";
    private static final String ENDS = "。．！？!?";
    private static final int MAX_BRACKET_LENGTH = 120;

    private static final String PAGE_MARK =
            "[-‐−–—－―ー\\s　(（]*[0-9０-９]{1,4}[-‐−–—－―ー\\s　)）]*|P(?:age)?[.．\\s　]*[0-9０-９]{1,4}";

    /** What a clerk notes between the words: （拍手）, 〔…登壇〕, （「異議なし」と呼ぶ者あり）. */
    private static final String REMARK =
            "[〔［][^〔［〕］]{1,60}[〕］]|[（(](?:[^（(）)。]{0,40}(?:拍手|笑|声|者|の声|登壇|退場|入場|着席|起立|休憩|再開|退席|開会|閉会)(?:あり|多数)?)[）)]"
                    + "|[（(][^（(）)。]{0,20}(?:賛成|反対|挙手|起立)[^（(）)。]{0,10}[0-9０-９一二三四五六七八九十][^（(）)。]{0,20}[）)]";

    private static final String CLOCK =
            "(?:午[\\s　]*[前後]|正[\\s　]*午)[^。、]{0,20}(?:開[\\s　]*[議会]|休[\\s　]*憩|再[\\s　]*開|散[\\s　]*会|閉[\\s　]*会|延[\\s　]*会)";
    private static final Pattern IS_PAGE_MARK = Pattern.compile(PAGE_MARK);
    private static final Pattern REMARK_HERE = Pattern.compile("(?:" + REMARK + ")+");

    /** Lines that the printed page or the clerk put between the words. */
    private static final Pattern FURNITURE = Pattern.compile("(?:" + PAGE_MARK + "|(?:" + REMARK + ")+|" + CLOCK
            + "|[-－―‐—–─━＝=～~＊*・…\\s　]{2,}|[（(][^（(）)]{1,40}[）)]|[○〇◯])");

    private Sentences() {}

    /**
     * The sentences of {@code text} in order, without the blanks between them. A full stop inside brackets ends no sentence,
     * a paragraph always does.
     */
    public static List<Span> of(String text) {
        List<Span> sentences = new ArrayList<>();
        int start = 0;
        int depth = 0;
        int opened = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int remarkEnd = depth == 0 ? remarkEnd(text, i) : i;
            if (remarkEnd > i) {
                add(sentences, text, start, i);
                add(sentences, text, i, remarkEnd);
                start = remarkEnd;
                i = remarkEnd - 1;
                continue;
            }
            if (OPENING.indexOf(c) >= 0) {
                depth++;
                opened = i;
            } else if (CLOSING.indexOf(c) >= 0 && depth > 0) {
                depth--;
            }
            boolean inside = depth > 0 && i - opened < MAX_BRACKET_LENGTH;
            boolean ends = ENDS.indexOf(c) >= 0 && !inside && !followedByClosing(text, i) && !numbers(text, i);
            if (c == '\n' || ends) {
                add(sentences, text, start, i + 1);
                start = i + 1;
                depth = 0;
            }
        }
        add(sentences, text, start, text.length());
        return sentences;
    }

    /** Whether a line is no more than the number of a printed page. */
    public static boolean isPageMark(String line) {
        return IS_PAGE_MARK.matcher(line.strip()).matches();
    }

    /** Whether a sentence is no speech but a page mark or a clerk's remark. */
    public static boolean isFurniture(String sentence) {
        return FURNITURE.matcher(sentence.strip()).matches();
    }

    /** Where a clerk's remark that begins at {@code i} ends; {@code i} where none does. */
    private static int remarkEnd(String text, int i) {
        if ("〔［（(".indexOf(text.charAt(i)) < 0) {
            return i;
        }
        Matcher remark = REMARK_HERE.matcher(text).region(i, Math.min(text.length(), i + MAX_BRACKET_LENGTH));
        return remark.lookingAt() ? remark.end() : i;
    }

    /** Whether the full stop at {@code i} belongs to a number: １． セキュア, ３．５％. */
    private static boolean numbers(String text, int i) {
        return text.charAt(i) == '．' && i > 0 && Character.isDigit(text.charAt(i - 1));
    }

    private static boolean followedByClosing(String text, int i) {
        char next = i + 1 < text.length() ? text.charAt(i + 1) : '\n';
        return CLOSING.indexOf(next) >= 0 || ENDS.indexOf(next) >= 0;
    }

    private static void add(List<Span> sentences, String text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && Reflower.isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && Reflower.isBlank(text.charAt(to - 1))) {
            to--;
        }
        if (to > from) {
            sentences.add(new Span(from, to));
        }
    }
}
