package dev.hatsugen.parsing.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

class BoundsTest {

    /** A stream of so many noughts. */
    private static InputStream noughts(long length) {
        return new InputStream() {
            private long left = length;

            @Override
            public int read() {
                return left-- > 0 ? 0 : -1;
            }

            @Override
            public int read(byte[] buffer, int from, int most) {
                int read = (int) Math.min(most, left);
                left -= read;
                return read == 0 ? -1 : read;
            }
        };
    }

    @Test
    void a_text_has_two_million_characters_at_most() {
        assertThatCode(() -> Bounds.checkText(2_000_000)).doesNotThrowAnyException();
        assertThatThrownBy(() -> Bounds.checkText(2_000_001))
                .hasMessage("holds more than 2000000 characters. Split it into one file a meeting.");
    }

    @Test
    void a_part_unpacks_to_32_mebibytes_at_most() throws IOException, UnreadableFormatException {
        assertThat(Bounds.checkUnpacked(noughts(32L << 20))).isEqualTo(32L << 20);
        assertThatThrownBy(() -> Bounds.checkUnpacked(noughts((32L << 20) + 1)))
                .hasMessage("a part of it unpacks to more than 32 MiB: not read.");
    }

    @Test
    void a_stream_is_read_to_its_end() throws IOException, UnreadableFormatException {
        assertThat(Bounds.checkUnpacked(new ByteArrayInputStream(new byte[100_000])))
                .isEqualTo(100_000);
        assertThat(Bounds.checkUnpacked(InputStream.nullInputStream())).isZero();
    }

    @Test
    void a_row_is_on_one_line() {
        assertThat(TableRow.of(List.of(" Ana ", "The pump\nleaks.", "橋が\n古い", "a|b")))
                .isEqualTo("| Ana | The pump leaks. | 橋が古い | a\\|b |");
    }
}
