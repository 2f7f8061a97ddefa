package dev.hatsugen.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class ParseReportTextTest {

    @Test
    void all_of_the_report_names_speakers_labels_and_the_lines_in_no_turn() {
        assertThat(ParseReportText.of(Samples.PARSED, Texts.in(Locale.ENGLISH)).lines())
                .containsExactly(
                        "Body –; text UTF-8; labels ○X; 2 statements by 1 speakers; 25 % of the text outside statements",
                        "青木 一: 1 statements, 6 characters",
                        "Heading not understood, line 7: ○謎の人",
                        "Outside statements: lines 1-2, 12",
                        "Doubtful: many speakers' headings could not be read.");
    }

    @Test
    void in_brief_it_names_what_was_not_understood() {
        assertThat(ParseReportText.brief(Samples.PARSED, Texts.in(Locale.JAPANESE))
                        .lines())
                .hasSize(3)
                .element(1)
                .isEqualTo("読み取れない見出し（7 行）：○謎の人");
    }
}
