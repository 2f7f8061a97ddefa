package dev.hatsugen.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TurnsTest {

    private static Turns turns(Page page) {
        return Conventions.turns(page, LabelJudge.of(page));
    }

    private static final Page INLINE = Pages.of("○早川委員　始めます。\n○小暮委員　はい。\n以上\n○早川委員　終わります。\n");
    private static final Page BELOW = Pages.of("○早川委員\n始めます。\n\n○小暮委員\nはい。\n\n○早川委員\n終わります。\n");

    @Test
    void each_line_knows_whether_a_turn_begins_there() {
        Turns turns = turns(INLINE);
        assertThat(turns.beginsAt(0)).isTrue();
        assertThat(turns.beginsAt(2)).isFalse();
        assertThat(turns.at(1))
                .get()
                .satisfies(heading -> assertThat(heading.nextLine()).isEqualTo(2));
        assertThat(turns.at(2)).isEmpty();
        assertThat(turns.isTurnAt(3)).isTrue();
        assertThat(turns.isTurnAt(2)).isFalse();
        assertThat(turns.isTurnAt(4)).isFalse();
        assertThat(turns.count()).isEqualTo(3);
        assertThat(turns.anyAfter(2)).isTrue();
        assertThat(turns.anyAfter(3)).isFalse();
    }

    @Test
    void labels_are_told_once_each() {
        assertThat(turns(INLINE).labels()).containsExactly("早川委員", "小暮委員");
        Page named = Pages.of("○議長（早川渉君）　始めます。\n○書記（小暮正君）　はい。\n○議長（早川渉君）　では。\n");
        assertThat(turns(named).labels()).containsExactly("早川渉君", "小暮正君");
        assertThat(turns(named).convention()).isEqualTo("○X");
    }

    @Test
    void turns_are_apart_where_nearly_all_have_an_empty_line_above() {
        assertThat(turns(INLINE).areSeparated(INLINE)).isFalse();
        StringBuilder apart = new StringBuilder("定例会\n");
        for (int i = 0; i < 10; i++) {
            apart.append(i == 5 ? "" : "\n").append(i % 2 == 0 ? "○早川委員　始めます。\n" : "○小暮委員　はい。\n");
        }
        Page nine = Pages.of(apart.toString());
        assertThat(turns(nine).areSeparated(nine)).isTrue();
        Page eight = Pages.of(apart.toString().replaceFirst("\n\n", "\n"));
        assertThat(turns(eight).areSeparated(eight)).isFalse();
    }

    @Test
    void records_are_verbatim_where_most_labels_are_before_their_words() {
        assertThat(turns(INLINE).areVerbatim(INLINE)).isTrue();
        assertThat(turns(BELOW).areVerbatim(BELOW)).isFalse();
        Page half = Pages.of("○早川委員　始めます。\n○小暮委員\nはい。\n");
        assertThat(turns(half).areVerbatim(half)).isFalse();
    }

    @Test
    void no_turn_begins_above_the_first_line_that_can_head_one() {
        Page page = Pages.of("○早川委員　始めます。\n○小暮委員　はい。\n");
        MarkedLabels labels = MarkedLabels.of(page, Pages.judge());
        assertThat(Turns.of(page, labels, 1).beginsAt(0)).isFalse();
        assertThat(Turns.of(page, labels, 1).beginsAt(1)).isTrue();
        assertThat(labels.proven()).isEqualTo(2);
    }

    @Test
    void the_record_may_end_a_turn_without_another_one() {
        Page page = Pages.of("""
                館長から、来年の開館時間についての説明があった。

                会計課長から、来年の予算についての説明があった。

                → 了承

                館長から、休館日を増やす件についての説明があった。

                会計課長から、来年の決算についての説明があった。
                """);
        Turns turns = turns(page);
        assertThat(turns.count()).isEqualTo(4);
        assertThat(turns.endAt(2)).isTrue();
        assertThat(turns.endAt(0)).isFalse();
        assertThat(turns.endAt(1)).isFalse();
    }
}
