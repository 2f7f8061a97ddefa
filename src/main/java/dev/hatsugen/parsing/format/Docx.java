package dev.hatsugen.parsing.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** Word documents: paragraphs and rows of tables in order; heads and feet of the pages are left out. */
final class Docx implements Format {

    @Override
    public boolean accepts(String name, byte[] bytes) {
        return ForeignFiles.startsWith(bytes, (byte) 'P', (byte) 'K', (byte) 3, (byte) 4)
                && name.toLowerCase(Locale.ROOT).endsWith(".docx");
    }

    @Override
    public ExtractedText extract(String name, byte[] bytes) throws UnreadableFormatException {
        try {
            try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(DocxParts.ofWords(bytes)))) {
                TextBuilder text = new TextBuilder();
                write(document.getBodyElements(), text);
                if (text.isBlank()) {
                    throw new UnreadableFormatException("a Word document without words.");
                }
                return text.build(name, new ExtractedText.Kind("docx", ""));
            }
        } catch (IOException | POIXMLException | OpenXML4JRuntimeException | IllegalArgumentException e) {
            throw new UnreadableFormatException("a damaged Word document.", e);
        }
    }

    private static void write(List<IBodyElement> elements, TextBuilder text) throws UnreadableFormatException {
        for (IBodyElement element : elements) {
            if (element instanceof XWPFParagraph paragraph) {
                paragraph(paragraph, text);
            } else if (element instanceof XWPFTable table) {
                for (XWPFTableRow row : table.getRows()) {
                    text.line(cells(row), 1);
                }
                text.gap();
            }
        }
    }

    private static void paragraph(XWPFParagraph paragraph, TextBuilder text) throws UnreadableFormatException {
        String words = paragraph.getText();
        String style = String.valueOf(paragraph.getStyle());
        if (words.isBlank()) {
            text.gap();
        } else if (style.matches("(?i)(?:heading|見出し|title)?\\s*[1-6]|(?i)heading.*|見出し.*|(?i)title")) {
            text.heading(words, 1);
        } else {
            text.emphasizedLine(indent(paragraph) + words, boldStart(paragraph), 1);
        }
    }

    /** A paragraph set in at its first line gets the blank that a text file has there. */
    private static String indent(XWPFParagraph paragraph) {
        return paragraph.getIndentationFirstLine() > 0 && boldStart(paragraph) == 0 ? "　" : "";
    }

    /** How many characters at the start of the paragraph are bold, when it is not bold as a whole. */
    private static int boldStart(XWPFParagraph paragraph) {
        int length = 0;
        for (XWPFRun run : paragraph.getRuns()) {
            if (!run.isBold()) {
                break;
            }
            length += run.text().length();
        }
        return length;
    }

    private static String cells(XWPFTableRow row) {
        return row.getTableCells().stream()
                .map(XWPFTableCell::getText)
                .map(String::strip)
                .collect(Collectors.joining(HtmlLines.CELL_GAP));
    }
}
