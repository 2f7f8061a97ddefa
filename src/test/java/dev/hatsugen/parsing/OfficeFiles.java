package dev.hatsugen.parsing;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/** Writes Word documents and Japanese PDFs, as offices make them, with the libraries that read them. */
public final class OfficeFiles {

    private static final float SIZE = 11;

    private OfficeFiles() {}

    /** A document of headings ({@code # }), rows of tables ({@code |a|b|}) and paragraphs. */
    public static Path docx(Path file, List<String> lines) throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                OutputStream out = Files.newOutputStream(file)) {
            XWPFTable table = null;
            for (String line : lines) {
                if (line.startsWith("|")) {
                    String[] cells = line.substring(1).split("\\|");
                    XWPFTable rows = table;
                    boolean begins =
                            rows == null || rows.getRow(0).getTableCells().size() != cells.length;
                    if (rows == null || begins) {
                        rows = document.createTable(1, cells.length);
                    }
                    var row = begins ? rows.getRow(0) : rows.createRow();
                    table = rows;
                    for (int i = 0; i < cells.length; i++) {
                        row.getCell(i).setText(cells[i]);
                    }
                } else {
                    table = null;
                    var paragraph = document.createParagraph();
                    paragraph.setStyle(line.startsWith("# ") ? "Heading1" : null);
                    paragraph.createRun().setText(line.replaceFirst("^# ", ""));
                }
            }
            document.write(out);
        }
        return file;
    }

    /** A page in a Japanese font that is not embedded, its lines from top to bottom or from right to left. */
    public static Path pdf(Path file, boolean vertical, List<List<String>> columns) throws IOException {
        PDFont font = font(vertical ? "UniJIS-UCS2-HW-V" : "UniJIS-UCS2-HW-H");
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(vertical ? new PDRectangle(842, 595) : PDRectangle.A4);
            document.addPage(page);
            try (PDPageContentStream stream = new PDPageContentStream(document, page)) {
                for (int column = 0; column < columns.size(); column++) {
                    List<String> lines = columns.get(column);
                    for (int i = 0; i < lines.size(); i++) {
                        float x = vertical ? 780 - 24 * i : 60 + 260 * column;
                        write(stream, font, x, vertical ? 550 : 720 - 20 * i, lines.get(i));
                    }
                }
            }
            document.save(file.toFile());
        }
        return file;
    }

    /** The font cannot encode words by itself, so the codes are written as they are. */
    @SuppressWarnings("deprecation")
    private static void write(PDPageContentStream stream, PDFont font, float x, float y, String words)
            throws IOException {
        stream.beginText();
        stream.setFont(font, SIZE);
        stream.newLineAtOffset(x, y);
        String codes = HexFormat.of().formatHex(words.getBytes(StandardCharsets.UTF_16BE));
        stream.appendRawCommands("<" + codes + "> Tj\n");
        stream.endText();
    }

    private static PDFont font(String encoding) throws IOException {
        COSDictionary info = dictionary("Registry", new COSString("Adobe"), "Ordering", new COSString("Japan1"));
        info.setInt(COSName.getPDFName("Supplement"), 2);
        COSDictionary descriptor = dictionary("Type", name("FontDescriptor"), "FontName", name("Ryumin-Light"));
        descriptor.setInt(COSName.FLAGS, 6);
        COSDictionary descendant = dictionary("Type", name("Font"), "Subtype", name("CIDFontType0"));
        descendant.setItem(COSName.BASE_FONT, name("Ryumin-Light"));
        descendant.setItem(COSName.CIDSYSTEMINFO, info);
        descendant.setItem(COSName.FONT_DESC, descriptor);
        descendant.setItem(COSName.DW, COSInteger.get(1000));
        COSArray descendants = new COSArray();
        descendants.add(descendant);
        COSDictionary font = dictionary("Type", name("Font"), "Subtype", name("Type0"));
        font.setItem(COSName.BASE_FONT, name("Ryumin-Light-" + encoding));
        font.setItem(COSName.ENCODING, name(encoding));
        font.setItem(COSName.DESCENDANT_FONTS, descendants);
        return new PDType0Font(font);
    }

    private static COSDictionary dictionary(String key, COSBase value, String other, COSBase otherValue) {
        COSDictionary dictionary = new COSDictionary();
        dictionary.setItem(name(key), value);
        dictionary.setItem(name(other), otherValue);
        return dictionary;
    }

    private static COSName name(String name) {
        return COSName.getPDFName(name);
    }
}
