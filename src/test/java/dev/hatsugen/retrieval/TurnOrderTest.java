package dev.hatsugen.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.minutes.Passage;
import java.util.List;
import org.junit.jupiter.api.Test;

class TurnOrderTest {

    private static final Passage ASKED = TownMinutes.passage("年間三万人");
    private static final Passage ANSWERED = TownMinutes.passage("午後八時");
    private static final Passage BUS = TownMinutes.passage("路線バスの減便");
    private static final Passage POOL = TownMinutes.passage("町民プールの老朽化");

    private final TurnOrder turns = new TurnOrder(TownMinutes.index().passages(ASKED.meeting()));

    @Test
    void turns_are_counted_in_the_order_of_the_record() {
        assertThat(turns.distance(ASKED, ANSWERED)).isEqualTo(1);
        assertThat(turns.distance(ASKED, BUS)).isEqualTo(2);
        assertThat(turns.distance(BUS, ASKED)).isEqualTo(-2);
        assertThat(turns.distance(BUS, BUS)).isZero();
    }

    @Test
    void passages_of_one_turn_have_one_place() {
        Passage same = new Passage("another", ASKED.meeting(), ASKED.statement(), ASKED.sentences());
        TurnOrder both = new TurnOrder(List.of(ASKED, same, ANSWERED));
        assertThat(both.distance(ASKED, same)).isZero();
        assertThat(both.distance(same, ANSWERED)).isEqualTo(1);
    }

    @Test
    void only_passages_of_the_meeting_are_held() {
        assertThat(turns.holds(ASKED, BUS)).isTrue();
        assertThat(turns.holds(ASKED, POOL)).isFalse();
    }
}
