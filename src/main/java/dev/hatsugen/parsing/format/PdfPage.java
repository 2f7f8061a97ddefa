package dev.hatsugen.parsing.format;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.apache.pdfbox.text.TextPosition;

/** The lines of one page of a PDF; where the page has two columns, the left one first. */
final class PdfPage {

    private static final int MAX_NESTED = 1_000;

    /** Between two cells of a row, in the size of the letters. */
    private static final double MIN_GAP = 3;

    private PdfPage() {}

    static List<String> lines(PDDocument document, int index) throws IOException, UnreadableFormatException {
        PDPage page = document.getPage(index);
        UnpackedLength drawn = new UnpackedLength();
        for (Iterator<PDStream> parts = page.getContentStreams(); parts.hasNext(); ) {
            drawn.add(parts.next().getCOSObject());
            Bounds.checkPage(drawn.total());
        }
        Glyphs glyphs = new Glyphs();
        glyphs.setStartPage(index + 1);
        glyphs.setEndPage(index + 1);
        glyphs.writeText(document, new StringWriter());
        if (VerticalLines.areMost(glyphs.positions)) {
            return VerticalLines.of(glyphs.positions);
        }
        PDRectangle box = page.getCropBox();
        Optional<ColumnGutter> gutter = ColumnGutter.find(glyphs.positions, box.getWidth(), box.getHeight());
        return gutter.isPresent() ? columns(page, gutter.get(), box) : split(glyphs.text.toString());
    }

    private static List<String> columns(PDPage page, ColumnGutter gutter, PDRectangle box) throws IOException {
        double width = box.getWidth();
        double height = gutter.bottom() - gutter.top();
        Map<String, Rectangle2D> regions = new LinkedHashMap<>();
        regions.put("top", new Rectangle2D.Double(0, 0, width, gutter.top()));
        regions.put("left", new Rectangle2D.Double(0, gutter.top(), gutter.middle(), height));
        regions.put("right", new Rectangle2D.Double(gutter.middle(), gutter.top(), width - gutter.middle(), height));
        regions.put("bottom", new Rectangle2D.Double(0, gutter.bottom(), width, box.getHeight() - gutter.bottom()));
        PDFTextStripperByArea areas = new PDFTextStripperByArea();
        areas.setSortByPosition(true);
        regions.forEach(areas::addRegion);
        areas.extractRegions(page);
        List<String> lines = new ArrayList<>();
        for (String region : regions.keySet()) {
            lines.addAll(split(areas.getTextForRegion(region)));
        }
        return lines;
    }

    private static List<String> split(String text) {
        return Arrays.stream(text.split("\\R")).map(String::stripTrailing).toList();
    }

    /** Takes the text of a page and the places of its characters. */
    private static final class Glyphs extends PDFTextStripper {

        private final List<TextPosition> positions = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();

        private Glyphs() {
            setSortByPosition(true);
        }

        /** A page may draw another drawing, and that one others: whoever waits for it can stop it here. */
        @Override
        protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
            if (getGraphicsStackSize() > MAX_NESTED || Thread.currentThread().isInterrupted()) {
                throw new IOException("drawings in drawings without end");
            }
            super.processOperator(operator, operands);
        }

        @Override
        protected void writeString(String words, List<TextPosition> glyphs) {
            if (!positions.isEmpty() && !glyphs.isEmpty() && isInNextColumn(positions.getLast(), glyphs.getFirst())) {
                text.setLength(text.length() - 1);
                text.append('\t');
            }
            positions.addAll(glyphs);
            text.append(words);
        }

        /** Whether the gap on a line is one between cells: no sentence that is set to the margins has it. */
        private boolean isInNextColumn(TextPosition last, TextPosition next) {
            float gap = next.getXDirAdj() - last.getXDirAdj() - last.getWidthDirAdj();
            return text.charAt(text.length() - 1) == ' ' && gap > MIN_GAP * next.getFontSizeInPt();
        }

        @Override
        protected void writeLineSeparator() {
            text.append('\n');
        }

        @Override
        protected void writeWordSeparator() {
            text.append(' ');
        }
    }
}
