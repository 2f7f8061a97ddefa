package dev.hatsugen.parsing.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.text.TextPosition;

/** The lines of a page that is set from top to bottom: the rightmost line first. */
final class VerticalLines {

    /** Of a line's width, how far apart glyphs of one line may be. */
    private static final double SAME_LINE = 0.6;

    /** Glyphs further apart than so many times their height have a blank between them. */
    private static final double BLANK = 1.6;

    private VerticalLines() {}

    /** Whether most glyphs are of fonts that write from top to bottom. */
    static boolean areMost(List<TextPosition> glyphs) {
        return glyphs.stream().filter(glyph -> glyph.getFont().isVertical()).count() * 2 > glyphs.size();
    }

    static List<String> of(List<TextPosition> glyphs) {
        List<TextPosition> sorted = new ArrayList<>(glyphs);
        sorted.sort(Comparator.comparingDouble(VerticalLines::middle).reversed());
        List<String> lines = new ArrayList<>();
        List<TextPosition> line = new ArrayList<>();
        for (TextPosition glyph : sorted) {
            if (!line.isEmpty() && middle(line.getFirst()) - middle(glyph) > SAME_LINE * glyph.getFontSizeInPt()) {
                lines.add(text(line));
                line.clear();
            }
            line.add(glyph);
        }
        lines.add(text(line));
        return lines;
    }

    private static double middle(TextPosition glyph) {
        return glyph.getX();
    }

    private static String text(List<TextPosition> line) {
        line.sort(Comparator.comparingDouble(TextPosition::getY));
        StringBuilder text = new StringBuilder();
        double below = Double.NaN;
        for (TextPosition glyph : line) {
            if (!text.isEmpty() && glyph.getY() - below > BLANK * glyph.getFontSizeInPt()) {
                text.append('　');
            }
            text.append(glyph.getUnicode());
            below = glyph.getY();
        }
        return text.toString().stripTrailing();
    }
}
