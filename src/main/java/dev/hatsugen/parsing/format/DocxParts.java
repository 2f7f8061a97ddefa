package dev.hatsugen.parsing.format;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The parts of a Word document, looked at and measured before the library builds anything from them. */
final class DocxParts {

    private static final int MAX_PARTS = 5_000;

    /** Of all parts with words together; the library keeps each of them several times. */
    private static final long MAX_WORDS_BYTES = 16L << 20;

    /** Of tags and attributes: an empty paragraph of four bytes becomes an object of some four hundred. */
    private static final int MAX_MARKS = 400_000;

    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private long words;
    private int marks;

    private DocxParts() {}

    /**
     * The document without what holds no words: pictures, sounds and the like are empty in it.
     *
     * @throws UnreadableFormatException if a part of it, or all of them, are larger than minutes are
     */
    static byte[] ofWords(byte... document) throws IOException, UnreadableFormatException {
        DocxParts parts = new DocxParts();
        parts.copy(document);
        return parts.kept.toByteArray();
    }

    private void copy(byte... document) throws IOException, UnreadableFormatException {
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(document));
                ZipOutputStream out = new ZipOutputStream(kept)) {
            out.setLevel(Deflater.NO_COMPRESSION);
            ZipEntry part = parts.getNextEntry();
            long total = 0;
            for (int count = 0; part != null; count++) {
                if (count > MAX_PARTS) {
                    throw new UnreadableFormatException("a Word document of more than " + MAX_PARTS + " parts.");
                }
                out.putNextEntry(new ZipEntry(part.getName()));
                total += hasWords(part.getName()) ? copy(parts, out) : Bounds.checkUnpacked(parts);
                if (total > Bounds.MAX_ALL_UNPACKED_BYTES) {
                    throw Bounds.tooLargeUnpacked();
                }
                part = parts.getNextEntry();
            }
        }
    }

    private static boolean hasWords(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".xml") || lower.endsWith(".rels");
    }

    private long copy(InputStream part, ZipOutputStream out) throws IOException, UnreadableFormatException {
        byte[] buffer = new byte[1 << 16];
        long before = words;
        int read = part.read(buffer);
        while (read >= 0) {
            words += read;
            for (int i = 0; i < read; i++) {
                marks += buffer[i] == '<' || buffer[i] == '=' ? 1 : 0;
            }
            if (words > MAX_WORDS_BYTES || marks > MAX_MARKS) {
                throw new UnreadableFormatException(
                        "a Word document with more text and formatting than minutes have. Split it into one file a meeting.");
            }
            out.write(buffer, 0, read);
            read = part.read(buffer);
        }
        return words - before;
    }
}
