package dev.hatsugen.parsing.format;

import java.util.BitSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.apache.pdfbox.text.TextPosition;

/** Finds the empty strip between two columns of a page. */
final class ColumnGutter {

    /** Points: narrower strips are blanks between words. */
    private static final int MIN_WIDTH = 10;

    private static final int MIN_LINES = 8;

    private ColumnGutter() {}

    /**
     * The middle of the strip, from the left edge; empty where the page has one column.
     *
     * @param width of the page, in points
     */
    static OptionalDouble find(List<TextPosition> glyphs, double width, double height) {
        BitSet covered = new BitSet((int) width);
        TreeMap<Integer, boolean[]> sides = new TreeMap<>();
        for (TextPosition glyph : glyphs) {
            boolean edge = glyph.getYDirAdj() < height * 0.1 || glyph.getYDirAdj() > height * 0.92;
            if (!edge && !glyph.getUnicode().isBlank()) {
                int from = Math.max(0, (int) glyph.getXDirAdj());
                covered.set(from, Math.max(from, (int) Math.ceil(glyph.getXDirAdj() + glyph.getWidthDirAdj())));
                boolean[] line = sides.computeIfAbsent(Math.round(glyph.getYDirAdj()), y -> new boolean[2]);
                line[glyph.getXDirAdj() < width / 2 ? 0 : 1] = true;
            }
        }
        long both = sides.values().stream().filter(line -> line[0] && line[1]).count();
        if (sides.size() < MIN_LINES || both * 2 < sides.size()) {
            return OptionalDouble.empty();
        }
        return widest(covered, (int) (width * 0.35), (int) (width * 0.65));
    }

    private static OptionalDouble widest(BitSet covered, int from, int to) {
        int start = covered.nextClearBit(from);
        int best = 0;
        double middle = 0;
        while (start < to) {
            int end = covered.nextSetBit(start);
            end = end < 0 ? to : end;
            if (end - start > best) {
                best = end - start;
                middle = (start + end) / 2.0;
            }
            start = covered.nextClearBit(end);
        }
        return best >= MIN_WIDTH ? OptionalDouble.of(middle) : OptionalDouble.empty();
    }
}
