package dev.hatsugen.language;

import dev.hatsugen.minutes.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * The pieces in which a text is cut into words. Kuromoji's work grows with the square of a text's length, and in a run of kanji figures
 * faster still, as each part of the run may be one number.
 */
final class Pieces {

    private static final int MAX_LENGTH = 2_000;

    /** No number is that long. */
    private static final int MAX_FIGURES = 32;

    private static final String KANJI_FIGURES = "〇零一二三四五六七八九十百千万億兆";

    private Pieces() {}

    /** Pieces of at most {@value #MAX_LENGTH} characters that put together are the text, ended where a word ends if possible. */
    static List<Span> of(String text) {
        List<Span> pieces = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = end(text, start);
            pieces.add(new Span(start, end));
            start = end;
        }
        return pieces;
    }

    private static int end(String text, int start) {
        int limit = Math.min(text.length(), start + MAX_LENGTH);
        int end = limit == text.length() ? limit : lastBreak(text, start, limit);
        int figures = 0;
        for (int i = start; i < end; i++) {
            figures = KANJI_FIGURES.indexOf(text.charAt(i)) >= 0 ? figures + 1 : 0;
            if (figures == MAX_FIGURES) {
                return i + 1;
            }
        }
        return end;
    }

    private static int lastBreak(String text, int start, int limit) {
        for (int i = limit; i > start + MAX_LENGTH / 2; i--) {
            char c = text.charAt(i - 1);
            if (c == '。' || c == '\n' || c == ' ') {
                return i;
            }
        }
        return Character.isLowSurrogate(text.charAt(limit)) ? limit - 1 : limit;
    }
}
