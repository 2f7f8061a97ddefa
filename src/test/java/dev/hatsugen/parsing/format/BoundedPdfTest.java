package dev.hatsugen.parsing.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FilterFactory;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Streams of a PDF that expand without end are not unpacked, whatever they are packed with. */
class BoundedPdfTest {

    private static byte[] packed(byte[] bytes, String filter) throws IOException {
        if (filter.startsWith("LZW")) {
            return lzw(bytes.length);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FilterFactory.INSTANCE.getFilter(filter).encode(new ByteArrayInputStream(bytes), out, new COSStream(), 0);
        return out.toByteArray();
    }

    /** So many blanks at least: each code stands for one more of them than the code before. */
    private static byte[] lzw(int length) {
        StringBuilder bits = new StringBuilder();
        for (long told = 0; told < length; ) {
            bits.append(code(256, told == 0 ? 9 : 12)).append(code(' ', 9));
            told++;
            for (int code = 258; code < 4_000; code++) {
                bits.append(code(code, code < 511 ? 9 : code < 1_023 ? 10 : code < 2_047 ? 11 : 12));
                told += code - 256;
            }
        }
        byte[] bytes = new byte[bits.length() / 8];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Integer.parseInt(bits.substring(8 * i, 8 * i + 8), 2);
        }
        return bytes;
    }

    private static String code(int code, int width) {
        String bits = Integer.toBinaryString(code);
        return "0".repeat(width - bits.length()) + bits;
    }

    /** A page of blanks, packed with the last of the filters first; encrypted with the empty password where that is wanted. */
    private static byte[] pdf(int megabytes, boolean isEncrypted, String... filters) throws IOException {
        byte[] bytes = " ".repeat(megabytes << 20).getBytes(StandardCharsets.US_ASCII);
        COSArray names = new COSArray();
        for (String filter : filters) {
            names.add(COSName.getPDFName(filter));
        }
        for (int i = filters.length - 1; i >= 0; i--) {
            bytes = packed(bytes, filters[i]);
        }
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDPage page = new PDPage();
            document.addPage(page);
            COSStream stream = document.getDocument().createCOSStream();
            try (OutputStream raw = stream.createRawOutputStream()) {
                raw.write(bytes);
            }
            stream.setItem(COSName.FILTER, names);
            page.getCOSObject().setItem(COSName.CONTENTS, stream);
            if (isEncrypted) {
                document.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
            }
            document.save(out);
            return out.toByteArray();
        }
    }

    private static String refusal(byte[] pdf) {
        try {
            return new Pdf().extract("a.pdf", pdf).source().text();
        } catch (UnreadableFormatException e) {
            return String.valueOf(e.getMessage());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FlateDecode",
                "LZWDecode",
                "ASCII85Decode FlateDecode",
                "ASCIIHexDecode FlateDecode",
                "ASCII85Decode LZWDecode"
            })
    void whatItIsPackedWith(String filters) throws IOException {
        for (boolean isEncrypted : new boolean[] {false, true}) {
            assertThat(refusal(pdf(33, isEncrypted, filters.split(" ")))).contains("unpacks to more than 32 MiB");
            assertThat(refusal(pdf(1, isEncrypted, filters.split(" "))))
                    .startsWith("a scanned PDF: 1 pages without text");
        }
    }

    /** The library cannot write it. */
    @Test
    void runLengths() throws Exception {
        byte[] runs = new byte[2 * (34 << 13)];
        for (int i = 0; i < runs.length; i += 2) {
            runs[i] = (byte) 129; // 128 times what follows
            runs[i + 1] = ' ';
        }
        COSStream stream = new COSStream();
        try (OutputStream raw = stream.createRawOutputStream()) {
            raw.write(runs);
        }
        stream.setItem(COSName.FILTER, COSName.RUN_LENGTH_DECODE);
        assertThatThrownBy(() -> new UnpackedLength().add(stream)).hasMessageContaining("unpacks to more than 32 MiB");
    }

    @Test
    void allStreamsTogether() throws Exception {
        COSStream stream = new COSStream();
        try (OutputStream raw = new DeflaterOutputStream(stream.createRawOutputStream())) {
            raw.write(new byte[31 << 20]);
        }
        stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
        UnpackedLength length = new UnpackedLength();
        for (int i = 0; i < 16; i++) {
            length.add(stream);
        }
        assertThatThrownBy(() -> length.add(stream)).isInstanceOf(UnreadableFormatException.class);
    }

    @Test
    void aPageThatIsPackedAsAPictureIsDamaged() throws Exception {
        COSStream stream = new COSStream();
        try (OutputStream raw = stream.createRawOutputStream()) {
            raw.write(1);
        }
        stream.setItem(COSName.FILTER, COSName.DCT_DECODE);
        assertThatThrownBy(() -> new UnpackedLength().add(stream)).hasMessage("a damaged PDF.");
        stream.setItem(COSName.SUBTYPE, COSName.IMAGE);
        new UnpackedLength().add(stream);
    }
}
