package dev.hatsugen.parsing.format;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.pdfbox.text.TextPosition;

/**
 * The empty strip between two columns of a page, all in points from the upper left corner.
 *
 * @param middle the middle of the strip
 * @param top where the columns begin: a title across both is above
 * @param bottom where they end: a line across both is below
 */
record ColumnGutter(double middle, double top, double bottom) {

    /** Narrower strips are blanks between words. */
    private static final int MIN_WIDTH = 10;

    private static final int MIN_LINES = 8;

    /** Of a column's lines so many times as many may be in the other one. */
    private static final int MAX_RATIO = 6;

    private static final int MIN_COLUMN = 5;

    private static final double EDGE = 0.1;

    /**
     * The strip of a page; empty where the page has one column.
     *
     * @param width of the page
     */
    static Optional<ColumnGutter> find(List<TextPosition> glyphs, double width, double height) {
        TreeMap<Integer, BitSet> lines = lines(glyphs);
        int from = (int) (width * 0.35);
        int to = (int) (width * 0.65);
        int first = 0;
        int last = lines.size();
        List<Integer> tops = List.copyOf(lines.keySet());
        List<BitSet> covered = List.copyOf(lines.values());
        while (first < last && (isEdge(tops.get(first), height) || crosses(covered.get(first), from, to))) {
            first++;
        }
        while (last > first && (isEdge(tops.get(last - 1), height) || crosses(covered.get(last - 1), from, to))) {
            last--;
        }
        int middle = first == last ? 0 : widest(union(covered.subList(first, last)), from, to);
        if (middle == 0 || !areColumns(covered.subList(first, last), middle)) {
            return Optional.empty();
        }
        double bottom = last == tops.size() ? height : tops.get(last) - 1.0 * (tops.get(last) - tops.get(last - 1)) / 2;
        double top = first == 0 ? 0 : (tops.get(first - 1) + tops.get(first)) / 2.0;
        return Optional.of(new ColumnGutter(middle, top, bottom));
    }

    /** What each line covers, by the line's height on the page. */
    private static TreeMap<Integer, BitSet> lines(List<TextPosition> glyphs) {
        TreeMap<Integer, BitSet> lines = new TreeMap<>();
        for (TextPosition glyph : glyphs) {
            if (!glyph.getUnicode().isBlank()) {
                int from = Math.max(0, (int) glyph.getXDirAdj());
                int to = Math.max(from, (int) Math.ceil(glyph.getXDirAdj() + glyph.getWidthDirAdj()));
                lines.computeIfAbsent(Math.round(glyph.getYDirAdj()), y -> new BitSet())
                        .set(from, to);
            }
        }
        return lines;
    }

    private static boolean isEdge(int y, double height) {
        return y < height * EDGE || y > height * (1 - EDGE);
    }

    /** Whether a line leaves no strip in the middle of the page. */
    private static boolean crosses(BitSet line, int from, int to) {
        return !line.get(0, to).isEmpty() && !line.get(from, to).isEmpty() && widest(line, from, to) == 0;
    }

    private static boolean areColumns(List<BitSet> lines, int middle) {
        long left = lines.stream().filter(line -> line.nextSetBit(0) < middle).count();
        long right = lines.stream().filter(line -> line.nextSetBit(middle) >= 0).count();
        return lines.size() >= MIN_LINES
                && Math.min(left, right) >= MIN_COLUMN
                && Math.max(left, right) <= Math.min(left, right) * MAX_RATIO;
    }

    private static BitSet union(List<BitSet> lines) {
        BitSet all = new BitSet();
        lines.forEach(all::or);
        return all;
    }

    /** The middle of the widest strip; 0 where none is wide enough. */
    private static int widest(BitSet covered, int from, int to) {
        int start = covered.nextClearBit(from);
        int best = 0;
        int middle = 0;
        while (start < to) {
            int end = covered.nextSetBit(start);
            end = end < 0 ? to : end;
            if (end - start > best) {
                best = end - start;
                middle = (start + end) / 2;
            }
            start = covered.nextClearBit(end);
        }
        return best >= MIN_WIDTH ? middle : 0;
    }
}
