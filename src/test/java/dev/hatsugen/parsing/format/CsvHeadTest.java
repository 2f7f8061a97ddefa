package dev.hatsugen.parsing.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvHeadTest {

    @Test
    void the_head_says_where_speakers_and_words_are() {
        assertThat(CsvHead.in("Time,Speaker,Text\n9:00,Ann,yes\n")).isEqualTo(new CsvHead(0, 0, ',', 3, 1, 2));
        assertThat(CsvHead.in("発言者;内容")).isEqualTo(new CsvHead(0, 0, ';', 2, 0, 1));
        assertThat(CsvHead.in("\uFEFFSpeaker,Text\n")).isEqualTo(new CsvHead(0, 0, ',', 2, 0, 1));
    }

    @Test
    void other_lines_may_stand_above_it_forty_at_most() {
        assertThat(CsvHead.in("Boats\n\nSpeaker,Text\n")).isEqualTo(new CsvHead(2, 7, ',', 2, 0, 1));
        assertThat(CsvHead.in("a\n".repeat(39) + "Speaker,Text\n")).isNotNull();
        assertThat(CsvHead.in("a\n".repeat(40) + "Speaker,Text\n")).isNull();
    }

    @Test
    void between_tabs_a_cell_must_be_in_quotation_marks() {
        assertThat(CsvHead.in("Speaker\tText\nAnn\t\"yes, it is\"\n")).isEqualTo(new CsvHead(0, 0, '\t', 2, 0, 1));
        assertThat(CsvHead.in("Speaker\tText\nAnn\tyes\n")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Speaker", "Speaker,Date", "Date,Text", "Ann: yes, no"})
    void other_texts_have_none(String text) {
        assertThat(CsvHead.in(text)).isNull();
    }
}
