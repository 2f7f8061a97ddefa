package dev.hatsugen.verify;

import dev.hatsugen.language.Folding;
import dev.hatsugen.minutes.Span;
import java.util.Arrays;
import java.util.List;

/**
 * The characters of a text that a quote has to have: white space, width and punctuation are set aside, letters, figures, and
 * signs that change a figure (5.0, 100%, 1-1) stay. Case and variant kanji count.
 */
final class PlainText {

    private static final String DASHES = "-‐‑‒–—−";

    private final String source;
    private final String text;
    private final int[] starts;
    private final int[] ends;

    private PlainText(String source, String text, int[] starts, int[] ends) {
        this.source = source;
        this.text = text;
        this.starts = starts;
        this.ends = ends;
    }

    static PlainText of(String written) {
        return of(written, List.of());
    }

    /** @param skipped ranges of {@code written} that are no words, in order */
    static PlainText of(String written, List<Span> skipped) {
        Folding.Folded alike = Folding.widthsWithOffsets(written);
        StringBuilder text = new StringBuilder(written.length());
        int[] starts = new int[alike.text().length()];
        int[] ends = new int[alike.text().length()];
        for (int i = 0; i < alike.text().length(); i++) {
            int origin = alike.offsets()[i];
            char c = kept(alike.text(), i);
            if (c != 0 && skipped.stream().noneMatch(span -> span.start() <= origin && origin < span.end())) {
                starts[text.length()] = origin;
                ends[text.length()] = originEnd(alike.offsets(), i);
                text.append(c);
            }
        }
        return new PlainText(
                written, text.toString(), Arrays.copyOf(starts, text.length()), Arrays.copyOf(ends, text.length()));
    }

    /** The character at {@code i} as it is compared; 0 where it is set aside. */
    private static char kept(String text, int i) {
        char c = text.charAt(i);
        if (Character.isLetterOrDigit(c) || Character.isSurrogate(c) || c == '%') {
            return c;
        }
        if (c == '.' || DASHES.indexOf(c) >= 0) {
            return !betweenFigures(text, i) ? 0 : c == '.' ? '.' : '-';
        }
        int type = Character.getType(c);
        boolean sign = type == Character.MATH_SYMBOL || type == Character.CURRENCY_SYMBOL;
        boolean mark = type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
        return (sign && c != '~') || mark ? c : 0;
    }

    private static boolean betweenFigures(String text, int i) {
        return i > 0
                && i + 1 < text.length()
                && Character.isDigit(text.charAt(i - 1))
                && Character.isDigit(text.charAt(i + 1));
    }

    private static int originEnd(int[] offsets, int index) {
        int next = index + 1;
        while (offsets[next] == offsets[index]) {
            next++;
        }
        return offsets[next];
    }

    /** The text as written. */
    String source() {
        return source;
    }

    /** The characters that count. */
    String text() {
        return text;
    }

    int length() {
        return text.length();
    }

    /** The first character that counts at or behind the offset {@code written}; {@link #length} where there is none. */
    int indexAt(int written) {
        int found = Arrays.binarySearch(starts, written);
        while (found > 0 && starts[found - 1] == written) {
            found--;
        }
        return found >= 0 ? found : -found - 1;
    }

    /** Where a range of the characters that count is in the text as written; empty, before its character, for an empty one. */
    Span written(int start, int end) {
        if (start == end) {
            int at = start < starts.length ? starts[start] : starts.length == 0 ? 0 : ends[ends.length - 1];
            return new Span(at, at);
        }
        return new Span(starts[start], ends[end - 1]);
    }
}
