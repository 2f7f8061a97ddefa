package dev.hatsugen.discord.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.minutes.Span;
import org.junit.jupiter.api.Test;

class AroundWordsTest {

    private static String shown(String text, String wanted, int longest) {
        int start = text.indexOf(wanted);
        return AroundWords.of(text, new Span(0, text.length()), new Span(start, start + wanted.length()), longest)
                .of(text);
    }

    @Test
    void a_sentence_that_fits_is_whole() {
        assertThat(shown("桟橋の板を直してほしい。", "ほしい", 12)).isEqualTo("桟橋の板を直してほしい。");
    }

    @Test
    void what_is_asked_is_shown_from_the_first_clause_that_fits() {
        assertThat(shown("去年の秋に張り替えたものが浮いており、足を取られる人がいるので、夏までに打ち直してほしい。", "ほしい", 30))
                .isEqualTo("足を取られる人がいるので、夏までに打ち直してほしい。");
    }

    @Test
    void a_clause_that_is_too_long_is_cut_before_a_phrase() {
        assertThat(shown("去年の秋に張り替えた北側の桟橋の板を夏までに打ち直してほしい。", "ほしい", 20)).isEqualTo("桟橋の板を夏までに打ち直してほしい。");
    }

    @Test
    void words_in_the_middle_are_shown_with_what_is_on_both_sides() {
        assertThat(shown("去年の秋から、北側の桟橋の板が浮いており、足を取られる人がいる。", "桟橋", 20)).isEqualTo("北側の桟橋の板が浮いており、");
    }

    @Test
    void words_that_are_longer_than_there_is_room_are_whole() {
        assertThat(shown("秋に桟橋の板を打ち直してほしいと思う。", "桟橋の板を打ち直して", 4)).isEqualTo("桟橋の板を打ち直して");
    }
}
