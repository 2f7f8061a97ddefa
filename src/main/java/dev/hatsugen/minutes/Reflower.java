package dev.hatsugen.minutes;

import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * Joins wrapped lines. Two lines are one paragraph unless the first ends a sentence and either leaves a blank behind it or is
 * followed by an indented line: published minutes wrap at a fixed width, put an empty line after every line, and mark a
 * paragraph by one of those two alone. Inside a paragraph Japanese is joined without a blank, Latin words with one.
 */
final class Reflower {

    private static final String SENTENCE_ENDS = "。！？!?」』）)】";
    private static final String WORD_ENDS = ",.;:!?)%'\"’”";
    private static final String WORD_STARTS = "£$€(#&'\"‘“";
    private static final String LIST_MARKS = "・･•○〇◯●◎";

    private static final Pattern ITEM = Pattern.compile("\\||[-*+] |[→⇒]|\\*\\*");

    private static final int MAX_MARK_LENGTH = 60;

    private final SourceText source;
    private final Span stretch;
    private final Layout layout;
    private final StringBuilder text = new StringBuilder();
    private final int[] offsets;

    Reflower(SourceText source, Span stretch, Layout layout) {
        this.source = source;
        this.stretch = stretch;
        this.layout = layout;
        this.offsets = new int[stretch.length()];
    }

    Reflow reflow() {
        String raw = source.text();
        int at = stretch.start();
        while (at < stretch.end()) {
            int gapEnd = at;
            while (gapEnd < stretch.end() && isBlank(raw.charAt(gapEnd))) {
                gapEnd++;
            }
            if (gapEnd == stretch.end()) {
                break;
            }
            if (gapEnd > at && !text.isEmpty()) {
                joinOver(raw, at, gapEnd);
            }
            put(raw.charAt(gapEnd), gapEnd);
            at = gapEnd + 1;
        }
        return new Reflow(source, text.toString(), Arrays.copyOf(offsets, text.length()));
    }

    private void joinOver(String raw, int gapStart, int gapEnd) {
        int lineBreak = raw.indexOf('\n', gapStart);
        if (lineBreak < 0 || lineBreak >= gapEnd) {
            put(' ', gapStart);
        } else if (startsLine(raw, gapStart, gapEnd, lineBreak)) {
            put('\n', lineBreak);
        } else if (endsWord(raw.charAt(gapStart - 1)) && beginsWord(raw.charAt(gapEnd))) {
            put(' ', lineBreak);
        }
    }

    private boolean startsLine(String raw, int gapStart, int gapEnd, int lineBreak) {
        return switch (layout) {
            case PROSE -> isParagraph(raw, gapStart, gapEnd, lineBreak);
            case NOTES -> isItem(raw, gapEnd) || isParagraph(raw, gapStart, gapEnd, lineBreak);
            case LIST -> LIST_MARKS.indexOf(raw.charAt(gapEnd)) >= 0;
            case LINES -> true;
        };
    }

    /** Whether an item of a list or a row of a table begins at {@code at}, or one ends on the line above. */
    private boolean isItem(String raw, int at) {
        return LIST_MARKS.indexOf(raw.charAt(at)) >= 0
                || ITEM.matcher(raw).region(at, stretch.end()).lookingAt()
                || (!text.isEmpty() && text.charAt(text.length() - 1) == '|');
    }

    private static boolean isParagraph(String raw, int gapStart, int gapEnd, int lineBreak) {
        boolean sentenceEnds = SENTENCE_ENDS.indexOf(raw.charAt(gapStart - 1)) >= 0;
        boolean blankBehind = raw.substring(gapStart, lineBreak).chars().anyMatch(c -> c != '\r');
        boolean indented = raw.charAt(gapEnd - 1) != '\n';
        return (sentenceEnds && (blankBehind || indented || LIST_MARKS.indexOf(raw.charAt(gapEnd)) >= 0))
                || Sentences.isPageMark(lineAround(raw, gapEnd))
                || Sentences.isPageMark(lineAround(raw, gapStart - 1));
    }

    /** The line of a character, or the empty string where it is longer than a page mark. */
    private static String lineAround(String raw, int at) {
        int start = at;
        int end = at;
        while (start > 0 && raw.charAt(start - 1) != '\n') {
            start--;
            if (at - start > MAX_MARK_LENGTH) {
                return "";
            }
        }
        while (end < raw.length() && raw.charAt(end) != '\n') {
            end++;
            if (end - at > MAX_MARK_LENGTH) {
                return "";
            }
        }
        return raw.substring(start, end);
    }

    private void put(char c, int offset) {
        offsets[text.length()] = offset;
        text.append(c);
    }

    /** Whether a blank is behind the word or the number that ends with {@code c}. */
    private static boolean endsWord(char c) {
        return isLatin(c) || WORD_ENDS.indexOf(c) >= 0;
    }

    /** Whether a blank is before the word or the amount that begins with {@code c}. */
    private static boolean beginsWord(char c) {
        return isLatin(c) || WORD_STARTS.indexOf(c) >= 0;
    }

    private static boolean isLatin(char c) {
        return c < 0x250 && Character.isLetterOrDigit(c);
    }

    /** White space of any width; the byte order mark counts, as it is no word of the minutes. */
    static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
    }
}
