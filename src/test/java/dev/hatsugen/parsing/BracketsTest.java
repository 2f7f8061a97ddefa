package dev.hatsugen.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BracketsTest {

    @Test
    void round_brackets_and_what_is_in_them_are_taken_away() {
        assertThat(Brackets.removed("早川（会長）と小暮(書記)が出た")).isEqualTo("早川と小暮が出た");
        assertThat(Brackets.removed("【会長】早川")).isEqualTo("【会長】早川");
    }

    @Test
    void each_kind_of_bracket_opens_and_closes() {
        assertThat("（(【〔［[「『".chars().map(c -> Brackets.step((char) c))).containsOnly(1);
        assertThat("）)】〕］]」』".chars().map(c -> Brackets.step((char) c))).containsOnly(-1);
        assertThat(Brackets.step('早')).isZero();
    }

    @ParameterizedTest
    @CsvSource({"早川（会長, 1", "早川（会長）, 0", "会長）, -1", "「『, 2", "'', 0"})
    void tells_how_many_are_left_open(String words, int open) {
        assertThat(Brackets.open(words)).isEqualTo(open);
    }

    @ParameterizedTest
    @CsvSource({"「はい」と言う, 0, 3", "a(b(c)d)e, 1, 7", "「はい, 0, -1", "x(y), 1, 3", "「「はい」, 0, -1"})
    void tells_where_the_bracket_closes(String line, int from, int close) {
        assertThat(Brackets.close(line, from)).isEqualTo(close);
    }
}
