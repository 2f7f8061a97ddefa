package dev.hatsugen.parsing;

import dev.hatsugen.minutes.SourceText;
import dev.hatsugen.minutes.Span;
import dev.hatsugen.parsing.format.ExtractedText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The lines of a source that hold visible characters, in order.
 *
 * @param usualGap how many empty lines are between two lines that belong together: 1 where minutes are set with double spacing
 *     throughout, in the middle of sentences too
 * @param hasStops whether sentences end in a full stop or another sign, as they do not in quick notes
 */
record Page(SourceText source, List<Line> lines, int usualGap, boolean hasStops) {

    /**
     * One line.
     *
     * @param span its characters without the blanks around them
     * @param text those characters, a blank for each no-break space
     * @param blanksBefore how many empty lines are above it
     * @param indent how many columns of blanks are before it, two for a wide blank
     * @param emphasized how many of its first characters the markup emphasizes
     * @param isHeading whether the markup calls it a heading
     * @param isCutOff whether it is cut off from the line before it, as another one's words
     */
    record Line(
            Span span,
            String text,
            int blanksBefore,
            int indent,
            int emphasized,
            boolean isHeading,
            boolean isCutOff) {}

    static Page of(SourceText source) {
        return of(ExtractedText.of(source));
    }

    static Page of(ExtractedText extracted) {
        SourceText source = extracted.source();
        Map<Integer, Integer> emphasized = new HashMap<>();
        extracted.emphasized().forEach(span -> emphasized.put(source.lineOf(span.start()), span.end()));
        var headings = extracted.headings();
        List<Line> lines = new ArrayList<>();
        int blanks = 0;
        for (int number = 1; number <= source.lineCount(); number++) {
            Span line = source.line(number);
            Span visible = visible(source.text(), line);
            if (visible.isEmpty()) {
                blanks++;
            } else {
                int end = emphasized.getOrDefault(number, visible.start());
                lines.add(new Line(
                        visible,
                        visible.of(source.text()).replace('\u00A0', ' '),
                        blanks,
                        columns(source.text(), line.start(), visible.start()),
                        Math.max(0, end - visible.start()),
                        headings.get(number),
                        false));
                blanks = 0;
            }
        }
        return new Page(source, List.copyOf(lines), LineSpacing.usualGap(lines), FullStops.areUsual(lines));
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

    /** Whether the line is set apart from the one above: below a gap, or cut off from it. */
    boolean isApart(int index) {
        Line line = lines.get(index);
        return line.isCutOff() || line.blanksBefore() > usualGap;
    }

    /** From the first character of line {@code from} to the last one of the line before {@code to}. */
    Span span(int from, int to) {
        return new Span(line(from).span().start(), line(to - 1).span().end());
    }

    private static int columns(String text, int from, int to) {
        int columns = 0;
        for (int i = from; i < to; i++) {
            columns += text.charAt(i) == '　' ? 2 : text.charAt(i) == '\t' ? 4 : 1;
        }
        return columns;
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
