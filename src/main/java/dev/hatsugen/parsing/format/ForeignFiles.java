package dev.hatsugen.parsing.format;

import java.nio.charset.StandardCharsets;

/** Files that people hand in as minutes and that are none of the formats; says what to save them as. */
final class ForeignFiles implements Format {

    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G'};
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
    private static final byte[] RTF = {'{', '\\', 'r', 't', 'f'};
    private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
    private static final int SEARCHED = 1 << 16;

    @Override
    public boolean accepts(String name, byte[] bytes) {
        return startsWith(bytes, OLE)
                || startsWith(bytes, ZIP)
                || startsWith(bytes, PNG)
                || startsWith(bytes, JPEG)
                || startsWith(bytes, RTF);
    }

    @Override
    public ExtractedText extract(String name, byte[] bytes) throws UnreadableFormatException {
        throw new UnreadableFormatException(reason(bytes));
    }

    private static String reason(byte... bytes) {
        if (startsWith(bytes, OLE)) {
            return contains(bytes, ENCRYPTED)
                    ? "encrypted. Save it without a password."
                    : "an old Office file, binary. Save it as .docx or as plain text.";
        }
        if (startsWith(bytes, RTF)) {
            return "rich text (RTF). Save it as .docx or as plain text.";
        }
        return startsWith(bytes, ZIP)
                ? "a binary file, not text: an archive or a sheet. Save the minutes as .docx, .pdf or plain text."
                : "a binary file, not text: a picture.";
    }

    static boolean startsWith(byte[] bytes, byte... start) {
        if (bytes.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if (bytes[i] != start[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean contains(byte[] bytes, byte[] words) {
        String searched = new String(bytes, 0, Math.min(bytes.length, SEARCHED), StandardCharsets.ISO_8859_1);
        return searched.contains(new String(words, StandardCharsets.ISO_8859_1));
    }
}
