package dev.hatsugen.parsing;

import dev.hatsugen.minutes.SourceText;
import dev.hatsugen.minutes.Span;
import java.util.ArrayList;
import java.util.List;

/** The lines of a source that hold visible characters, in order. */
record Page(SourceText source, List<Line> lines) {

    /**
     * One line.
     *
     * @param span its characters without the blanks around them
     * @param text those characters
     * @param blanksBefore how many empty lines stand above it
     */
    record Line(Span span, String text, int blanksBefore) {}

    static Page of(SourceText source) {
        List<Line> lines = new ArrayList<>();
        int blanks = 0;
        for (int number = 1; number <= source.lineCount(); number++) {
            Span visible = visible(source.text(), source.line(number));
            if (visible.isEmpty()) {
                blanks++;
            } else {
                lines.add(new Line(visible, visible.of(source.text()), blanks));
                blanks = 0;
            }
        }
        return new Page(source, List.copyOf(lines));
    }

    int size() {
        return lines.size();
    }

    Line line(int index) {
        return lines.get(index);
    }

    String text(int index) {
        return lines.get(index).text();
    }

    /** From the first character of line {@code from} to the last one of the line before {@code to}. */
    Span span(int from, int to) {
        return new Span(line(from).span().start(), line(to - 1).span().end());
    }

    private static Span visible(String text, Span line) {
        int start = line.start();
        int end = line.end();
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
    }
}
