package dev.hatsugen.discord.ui;

import static dev.hatsugen.minutes.WrittenMinutes.turn;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.minutes.PassageCutter;
import dev.hatsugen.minutes.WrittenMinutes;
import dev.hatsugen.quote.Quotes;
import dev.hatsugen.quote.Relation;
import org.junit.jupiter.api.Test;

class ExcerptTest {

    private static final String LONG =
            "桟橋の板は去年の秋に張り替えたものが早くも浮いており、乗り降りのときに足を取られる人がいるので、" + "夏までに北側から順に打ち直し、そのあいだは南側の階段だけを使うことにしたいと考えている。";

    private static Excerpt excerpt(String words, int longest) {
        return Excerpt.of(
                Quotes.of(
                        PassageCutter.passages(WrittenMinutes.meeting(turn("委員長", null, words)))
                                .getFirst(),
                        Relation.SAID,
                        1),
                longest);
    }

    @Test
    void a_short_first_sentence_is_shown_with_the_clauses_behind_it() {
        Excerpt excerpt = excerpt("二点申し上げる。" + LONG, 60);
        assertThat(excerpt.words()).isEqualTo("二点申し上げる。桟橋の板は去年の秋に張り替えたものが早くも浮いており、乗り降りのときに足を取られる人がいるので、");
        assertThat(excerpt.markdown()).endsWith(Excerpt.MARK);
        assertThat(excerpt.isWhole()).isFalse();
    }

    @Test
    void clauses_that_do_not_fit_are_left_out() {
        assertThat(excerpt("二点申し上げる。" + LONG, 12).words()).isEqualTo("二点申し上げる。");
    }

    @Test
    void what_fits_is_shown_whole() {
        assertThat(excerpt("二点申し上げる。", 60).isWhole()).isTrue();
    }
}
