package dev.hatsugen.parsing.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EncodingsTest {

    private static final String WORDS = "会長：橋の修理を始めます。\n書記：はい、来月からですね。\n会長：そのとおりです。\n";

    @ParameterizedTest
    @CsvSource({
        "UTF-8, UTF-8",
        "windows-31j, windows-31j",
        "EUC-JP, EUC-JP",
        "ISO-2022-JP, ISO-2022-JP",
        "UTF-16LE, UTF-16LE",
        "UTF-16BE, UTF-16BE"
    })
    void japanese_is_read_in_each_usual_encoding(String written, String read) throws UnreadableFormatException {
        assertThat(Encodings.decode(WORDS.getBytes(Charset.forName(written))))
                .isEqualTo(new Encodings.Decoded(WORDS, read));
    }

    @Test
    void european_letters_are_read_too() throws UnreadableFormatException {
        for (String words :
                List.of("Chair: the café is open – we paid £9.\n", "Chair: the café is open – we paid £90.\n")) {
            assertThat(Encodings.decode(words.getBytes(Charset.forName("windows-1252"))))
                    .isEqualTo(new Encodings.Decoded(words, "windows-1252"));
        }
    }

    @ParameterizedTest
    @CsvSource({"UTF-16LE, 255, 254", "UTF-16BE, 254, 255"})
    void a_byte_order_mark_says_it(String charset, int first, int second) throws UnreadableFormatException {
        byte[] words = "橋".getBytes(Charset.forName(charset));
        byte[] marked = {(byte) first, (byte) second, words[0], words[1]};
        assertThat(Encodings.decode(marked)).isEqualTo(new Encodings.Decoded("橋", charset));
        assertThatThrownBy(() -> Encodings.decode(Arrays.copyOf(marked, 3)))
                .hasMessage("marked as " + charset + ", but damaged.");
    }

    @Test
    void bytes_that_are_no_text_are_not_read() {
        byte[] noughts = new byte[300];
        Arrays.fill(noughts, 0, 150, (byte) 0x81);
        assertThatThrownBy(() -> Encodings.decode(noughts)).hasMessageStartingWith("a binary file, not text.");
        byte[] controls = new byte[300];
        Arrays.fill(controls, (byte) 0x05);
        assertThatThrownBy(() -> Encodings.decode(controls)).hasMessageStartingWith("no text in an encoding");
    }

    @Test
    void nine_of_ten_characters_of_a_text_are_readable() throws UnreadableFormatException {
        String readable = "a".repeat(901) + "\u0001".repeat(100);
        assertThat(Encodings.decode(readable.getBytes(StandardCharsets.UTF_8)).text())
                .isEqualTo(readable);
        String unreadable = "a".repeat(900) + "\u0001".repeat(101);
        assertThatThrownBy(() -> Encodings.decode(unreadable.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(UnreadableFormatException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "' ', true",
        "~, true",
        "\u007F, false",
        "\u00E9, true",
        "€, true",
        "橋, true",
        "한, true",
        "（, true",
        "\uE000, false"
    })
    void letters_of_many_scripts_and_signs_are_readable(String character, boolean readable) {
        byte[] bytes = character.repeat(40).getBytes(StandardCharsets.UTF_8);
        if (readable) {
            assertThat(decoded(bytes)).isEqualTo("UTF-8");
        } else {
            assertThat(decoded(bytes)).isNotEqualTo("UTF-8");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "7E, true",
        "A0, true",
        "9F, false",
        "24F, true",
        "250, false",
        "1FFF, false",
        "2010, true",
        "26FF, true",
        "2700, false",
        "2FFF, false",
        "3000, true",
        "9FFF, true",
        "A000, false",
        "ABFF, false",
        "AC00, true",
        "D7A3, true",
        "D7A4, false",
        "F8FF, false",
        "F900, true",
        "FAFF, true",
        "FB00, false",
        "FE2F, false",
        "FE30, true",
        "1F600, true"
    })
    void the_blocks_of_those_scripts_have_their_bounds(String code, boolean readable) {
        String words = new String(Character.toChars(Integer.parseInt(code, 16))).repeat(41);
        assertThat(decoded(words.getBytes(StandardCharsets.UTF_8)).equals("UTF-8"))
                .isEqualTo(readable);
    }

    private static String decoded(byte... bytes) {
        try {
            return Encodings.decode(bytes).encoding();
        } catch (UnreadableFormatException e) {
            return "";
        }
    }
}
