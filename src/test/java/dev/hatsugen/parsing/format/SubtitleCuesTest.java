package dev.hatsugen.parsing.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubtitleCuesTest {

    private static ExtractedText read(String... lines) throws UnreadableFormatException {
        return new SubtitleCues().extract("a.vtt", String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    private static String text(String... lines) throws UnreadableFormatException {
        return read(lines).source().text();
    }

    @ParameterizedTest
    @CsvSource({
        "a.vtt, '', true",
        "A.SRT, '', true",
        "a.txt, WEBVTT - Team, true",
        "a.txt, WEBVTTX, false",
        "a.txt, '1\n00:00:01,000 --> 00:00:02,000\nHi', true",
        "a.txt, 'Ann: hello', false"
    })
    void transcripts_are_told_by_their_name_or_their_first_lines(String name, String text, boolean transcript) {
        assertThat(new SubtitleCues().accepts(name, text.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(transcript);
    }

    @Test
    void the_cues_of_one_voice_are_one_turn() throws UnreadableFormatException {
        ExtractedText read = read(
                "WEBVTT - Weekly",
                "",
                "NOTE recorded in May",
                "by Bo",
                "",
                "STYLE",
                "::cue { color: red }",
                "",
                "1",
                "00:00:01.000 --> 00:00:02.000",
                "<v Ann Moss>We <i>begin</i> &amp; wait.</v>",
                "",
                "00:03.000 --> 00:04.000",
                "<v Ann Moss>So we do.",
                "And more.",
                "",
                "00:05.000 --> 00:06.000",
                "<v Bo Roe>Yes.");
        assertThat(read.source().text()).isEqualTo("""
                        Weekly
                        recorded in May
                        by Bo

                        Ann Moss  00:00:01
                        We begin & wait.
                        So we do.
                        And more.

                        Bo Roe  00:05
                        Yes.
                        """);
        assertThat(read.origins()).startsWith(1, 3, 4, 4, 11, 11, 14, 15, 15, 18, 18);
        assertThat(read.kind()).isEqualTo(new ExtractedText.Kind("transcript", "UTF-8"));
    }

    @Test
    void a_cue_without_a_voice_is_nobodys_where_all_others_have_one() throws UnreadableFormatException {
        String[] lines = new String[30];
        for (int i = 0; i < 10; i++) {
            lines[3 * i] = "00:0" + i + ".000 --> 00:0" + i + ".900";
            lines[3 * i + 1] = i == 5 ? "(laughter)" : "<v Ann>Word " + i;
            lines[3 * i + 2] = "";
        }
        assertThat(text(lines)).contains("Word 4\n\n00:05\n(laughter)\n\nAnn  00:06\nWord 6\n");
        lines[19] = "and on";
        assertThat(text(lines)).contains("Word 4\n(laughter)\nand on\nWord 7\n");
    }

    @Test
    void names_before_a_colon_head_turns_too() throws UnreadableFormatException {
        assertThat(text(
                        "1",
                        "00:00:01,000 --> 00:00:02,000",
                        "Ann Moss: We begin.",
                        "",
                        "2",
                        "00:00:03,000 --> 00:00:04,000",
                        "and wait.",
                        "",
                        "3",
                        "00:00:05,000 --> 00:00:06,000",
                        "Ann Moss: So."))
                .isEqualTo("Ann Moss  00:00:01\nWe begin.\nand wait.\nSo.\n");
    }

    @Test
    void cues_of_nobody_are_their_words() throws UnreadableFormatException {
        assertThat(text("00:01.000 --> 00:02.000", "We begin.", "", "00:03.000 --> 00:04.000", "We wait."))
                .isEqualTo("We begin.\nWe wait.\n");
    }

    @Test
    void signs_in_words_are_what_they_stand_for() throws UnreadableFormatException {
        assertThat(text("00:01.000 --> 00:02.000", "1&nbsp;&lt; 2 &gt; 0", "<00:01.500><c.red>橋</c>"))
                .isEqualTo("1 < 2 > 0\n橋\n");
    }

    @Test
    void a_cue_without_words_is_none_and_a_file_without_cues_is_not_read() throws UnreadableFormatException {
        assertThat(text("00:01.000 --> 00:02.000", "", "00:03.000 --> 00:04.000", "We wait."))
                .isEqualTo("We wait.\n");
        for (String text : List.of("WEBVTT", "00:01.000 --> 00:02.000\n")) {
            assertThatThrownBy(() -> text(text)).hasMessage("a transcript without a cue.");
        }
    }
}
