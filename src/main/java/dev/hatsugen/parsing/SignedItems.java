package dev.hatsugen.parsing;

import java.util.regex.Pattern;

/** Where words begin that end with the one who said them: at a mark, behind what is above, or with a quotation. */
final class SignedItems {

    /** Lines of one item, at most. */
    private static final int MAX_LINES = 12;

    private static final Pattern OPENS = Pattern.compile("^(?:[-*+・•●◆‣>→⇒⇨] ?|[0-9]{1,2}[.)）] ?|[\"“「『])");

    /** One letter that says what is behind it: an opinion, a question, an answer. */
    private static final Pattern LETTER = Pattern.compile("^[A-ZＡ-Ｚ](?:[.．:：　\\t]|  )");

    private SignedItems() {}

    /** The first line of the item that ends on {@code line} with {@code who} said it; -1 where it is no item. */
    static int marked(Page page, int line, int free, String who) {
        for (int first = line; first >= Math.max(free, line - MAX_LINES); first--) {
            if (opens(page.text(first), who)) {
                return first;
            }
            if (page.line(first).isHeading()) {
                return -1;
            }
        }
        return -1;
    }

    /** Whether a mark before the words says that they are a question, an answer or an opinion. */
    static boolean isQuestionOrAnswer(String line) {
        return LETTER.matcher(line).find() || QuestionMarks.wordsAfter(line, 0) > 0;
    }

    /** Whether words begin at a mark, at that of a question or an answer, or with the name that is behind them again. */
    private static boolean opens(String line, String who) {
        return OPENS.matcher(line).find()
                || isQuestionOrAnswer(line)
                || (line.startsWith(who) && line.length() > who.length() && Page.isBlank(line.charAt(who.length())));
    }

    /** The first line of words that nothing opens: behind a title, a gap, a result or other words with {@code behind} them. */
    static int bare(Page page, int line, int free, Pattern behind) {
        int first = line;
        while (first > free
                && line - first < MAX_LINES
                && page.line(first).blanksBefore() <= page.usualGap()
                && !OPENS.matcher(page.text(first)).find()
                && !behind.matcher(page.text(first - 1)).find()
                && !LineKind.endsTitle(page.text(first - 1))) {
            first--;
        }
        return first;
    }

    /** The first line of the quotation or the paragraph above an attribution. */
    static int quotation(Page page, int line, int free) {
        boolean quoted = page.text(line).startsWith(">");
        int first = line;
        while (first > free
                && line - first < MAX_LINES
                && !page.line(first - 1).isHeading()
                && page.text(first - 1).startsWith(">") == quoted
                && page.line(first).blanksBefore() <= page.usualGap()) {
            first--;
        }
        return first < line ? first : -1;
    }
}
