package dev.hatsugen.parsing.format;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** PDF: the words page by page in reading order, without running heads and page numbers. */
final class Pdf implements Format {

    private static final int SEARCHED = 1024;

    @Override
    public boolean accepts(String name, byte[] bytes) {
        byte[] start = Arrays.copyOf(bytes, Math.min(bytes.length, SEARCHED));
        return new String(start, StandardCharsets.ISO_8859_1).contains("%PDF-");
    }

    @Override
    public ExtractedText extract(String name, byte[] bytes) throws UnreadableFormatException {
        PdfStreams.check(bytes);
        BoundedPdf pdf = null;
        try {
            pdf = new BoundedPdf(bytes);
            return extract(name, pdf);
        } catch (InvalidPasswordException e) {
            throw new UnreadableFormatException("an encrypted PDF. Save it without a password.", e);
        } catch (IOException e) {
            if (pdf != null) {
                pdf.checkBounds();
            }
            throw new UnreadableFormatException("a damaged PDF.", e);
        }
    }

    private static ExtractedText extract(String name, BoundedPdf pdf) throws IOException, UnreadableFormatException {
        try (PDDocument document = pdf.parse()) {
            pdf.checkBounds();
            int pages = document.getNumberOfPages();
            if (pages > Bounds.MAX_PAGES) {
                throw new UnreadableFormatException(
                        "a PDF of " + pages + " pages; at most " + Bounds.MAX_PAGES + " are read.");
            }
            if (!document.getCurrentAccessPermission().canExtractContent()) {
                throw new UnreadableFormatException("a PDF that forbids taking out its text.");
            }
            return read(name, pdf, document, pages);
        }
    }

    private static ExtractedText read(String name, BoundedPdf pdf, PDDocument document, int count)
            throws IOException, UnreadableFormatException {
        List<List<String>> pages = new ArrayList<>();
        long length = 0;
        for (int page = 0; page < count; page++) {
            List<String> lines = PdfPage.lines(document, page);
            pdf.checkBounds();
            length += lines.stream().mapToLong(String::length).sum();
            Bounds.checkText(length);
            pages.add(lines);
        }
        TextBuilder text = new TextBuilder();
        for (List<String> page : RunningHeads.removed(pages)) {
            text.page();
            for (String line : page) {
                text.line(line, 1);
            }
        }
        if (text.isBlank()) {
            throw new UnreadableFormatException(
                    "a scanned PDF: " + count + " pages without text. Run a text recognition (OCR) on it first.");
        }
        return text.build(name, new ExtractedText.Kind("pdf", ""));
    }
}
