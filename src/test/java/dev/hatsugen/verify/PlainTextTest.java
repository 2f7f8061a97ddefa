package dev.hatsugen.verify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.minutes.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTextTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "5.0に,5.0に",
                ".5に,5に",
                "5.に,5に",
                "第5.章,第5章",
                "章.5の,章5の",
                "1-1で,1-1で",
                "1–1で,1-1で",
                "A-1で,A1で",
                "1-Aで,1Aで",
                "-1,1",
                "100％,100%",
                "¥5+3,¥5+3",
                "約~5,約5",
                "（はい）。,はい",
                "Ａ Ｂ,AB"
            })
    void signs_of_a_figure_count_and_others_are_set_aside(String written, String kept) {
        assertThat(PlainText.of(written).text()).isEqualTo(kept);
    }

    @Test
    void marks_that_change_a_letter_count() {
        assertThat(PlainText.of("が゙").text()).isNotEqualTo(PlainText.of("が").text());
    }

    @Test
    void skipped_ranges_are_no_words() {
        PlainText plain = PlainText.of("橋が…古い", List.of(new Span(1, 3)));
        assertThat(plain.text()).isEqualTo("橋古い");
        assertThat(plain.written(0, 2)).isEqualTo(new Span(0, 4));
        assertThat(PlainText.of("橋が古い", List.of(new Span(0, 1))).text()).isEqualTo("が古い");
        assertThat(PlainText.of("橋が古い", List.of(new Span(3, 4))).text()).isEqualTo("橋が古");
    }

    @Test
    void every_character_leads_back_to_where_it_is_written() {
        PlainText plain = PlainText.of("「橋 が」古㌔い。");
        assertThat(plain.text()).isEqualTo("橋が古キロい");
        assertThat(plain.length()).isEqualTo(6);
        assertThat(plain.written(0, 2)).isEqualTo(new Span(1, 4));
        assertThat(plain.written(3, 4)).isEqualTo(new Span(6, 7));
        assertThat(plain.written(5, 6)).isEqualTo(new Span(7, 8));
    }

    @Test
    void an_empty_range_is_before_its_character_or_behind_the_last() {
        PlainText plain = PlainText.of("「橋が」古い。");
        assertThat(plain.written(0, 0)).isEqualTo(new Span(1, 1));
        assertThat(plain.written(2, 2)).isEqualTo(new Span(4, 4));
        assertThat(plain.written(4, 4)).isEqualTo(new Span(6, 6));
        assertThat(PlainText.of("。").written(0, 0)).isEqualTo(new Span(0, 0));
    }

    @Test
    void the_index_of_a_place_is_that_of_the_next_character_that_counts() {
        PlainText plain = PlainText.of("「橋が」古㌔い。");
        assertThat(plain.indexAt(0)).isZero();
        assertThat(plain.indexAt(1)).isZero();
        assertThat(plain.indexAt(3)).isEqualTo(2);
        assertThat(plain.indexAt(5))
                .as("the first of the characters that one sign stands for")
                .isEqualTo(3);
        assertThat(plain.indexAt(6)).isEqualTo(5);
        assertThat(plain.indexAt(7)).isEqualTo(6);
    }
}
