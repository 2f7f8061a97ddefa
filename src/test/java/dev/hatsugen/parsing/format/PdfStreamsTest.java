package dev.hatsugen.parsing.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PdfStreamsTest {

    /** A stream between the words that PDF has around it, of so many megabytes when it is unpacked {@code levels} times. */
    private static byte[] stream(int megabytes, int levels, String before, String feed) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        packed.write((before + "stream" + feed).getBytes(StandardCharsets.ISO_8859_1));
        OutputStream out = packed;
        for (int level = 0; level < levels; level++) {
            out = new DeflaterOutputStream(out);
        }
        byte[] megabyte = new byte[1 << 20];
        for (int i = 0; i < megabytes; i++) {
            out.write(megabyte);
        }
        out.close();
        packed.write("\nendstream".getBytes(StandardCharsets.ISO_8859_1));
        return packed.toByteArray();
    }

    @ParameterizedTest
    @CsvSource({"1, '\n'", "1, '\r\n'", "2, '\n'", "3, '\n'"})
    void a_stream_that_unpacks_without_end_is_not_read(int levels, String feed) throws IOException {
        byte[] pdf = stream(65, levels, "%PDF-1.7 ", feed);
        assertThatThrownBy(() -> PdfStreams.check(pdf))
                .hasMessage("a part of it unpacks to more than 32 MiB: not read.");
    }

    @Test
    void smaller_ones_are() throws IOException {
        byte[] small = stream(3, 1, "%PDF-1.7 ", "\n");
        assertThatCode(() -> PdfStreams.check(small)).doesNotThrowAnyException();
        byte[] four = stream(65, 4, "%PDF-1.7 ", "\n");
        assertThatCode(() -> PdfStreams.check(four)).doesNotThrowAnyException();
    }

    @Test
    void all_streams_together_are_bounded_too() throws IOException {
        byte[] one = stream(31, 1, " ", "\n");
        byte[] pdf = new byte[one.length * 17];
        for (int i = 0; i < 17; i++) {
            System.arraycopy(one, 0, pdf, i * one.length, one.length);
        }
        assertThatThrownBy(() -> PdfStreams.check(pdf)).isInstanceOf(UnreadableFormatException.class);
        assertThatCode(() -> PdfStreams.check(Arrays.copyOf(pdf, one.length * 16)))
                .doesNotThrowAnyException();
    }

    @Test
    void the_end_of_a_stream_is_not_the_start_of_one() throws IOException {
        byte[] bomb = stream(65, 1, "end", "\n");
        assertThatCode(() -> PdfStreams.check(bomb)).doesNotThrowAnyException();
        byte[] first = stream(65, 1, "", "\n");
        assertThatThrownBy(() -> PdfStreams.check(first)).isInstanceOf(UnreadableFormatException.class);
    }

    @Test
    void a_pdf_is_told_by_its_first_bytes() {
        assertThat(new Pdf().accepts("a", "\n%PDF-1.7".getBytes(StandardCharsets.ISO_8859_1)))
                .isTrue();
        assertThat(new Pdf().accepts("a.pdf", "PDF-1.7".getBytes(StandardCharsets.ISO_8859_1)))
                .isFalse();
        String late = " ".repeat(1020) + "%PDF-";
        assertThat(new Pdf().accepts("a", late.getBytes(StandardCharsets.ISO_8859_1)))
                .isFalse();
    }
}
