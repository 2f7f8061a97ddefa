package dev.hatsugen.retrieval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.hatsugen.index.Hit;
import dev.hatsugen.minutes.Passage;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScoreFusionTest {

    private static final Passage LIBRARY = TownMinutes.passage("午後八時");
    private static final Passage BUS = TownMinutes.passage("乗合タクシー");
    private static final Passage POOL = TownMinutes.passage("隣町");

    private final ScoreFusion fusion = new ScoreFusion();

    @Test
    void relevance_is_divided_by_the_best() {
        fusion.addRelevance(List.of(new Hit(LIBRARY, 8), new Hit(BUS, 2)), 1);
        assertThat(fusion.ranked()).containsExactly(new Hit(LIBRARY, 1), new Hit(BUS, 0.25));
    }

    @Test
    void similarity_runs_from_the_worst_to_the_best() {
        fusion.addSimilarity(List.of(new Hit(LIBRARY, 0.9), new Hit(BUS, 0.8), new Hit(POOL, 0.7)), 1);
        assertThat(fusion.ranked().get(1).score()).isCloseTo(0.5, within(1e-9));
        assertThat(fusion.ranked().getLast()).isEqualTo(new Hit(POOL, 0));
    }

    @Test
    void a_list_without_hits_still_counts() {
        fusion.addRelevance(List.of(new Hit(LIBRARY, 3)), 1);
        fusion.addRelevance(List.of(), 3);
        assertThat(fusion.ranked()).containsExactly(new Hit(LIBRARY, 0.25));
    }

    @Test
    void a_list_without_weight_is_left_out() {
        fusion.addRelevance(List.of(new Hit(LIBRARY, 3)), 1);
        fusion.addRelevance(List.of(new Hit(BUS, 3)), 0);
        assertThat(fusion.ranked()).containsExactly(new Hit(LIBRARY, 1));
    }

    @Test
    void agreement_of_two_lists_beats_the_best_of_one() {
        fusion.addRelevance(List.of(new Hit(LIBRARY, 10), new Hit(BUS, 9)), 1);
        fusion.addRelevance(List.of(new Hit(POOL, 10), new Hit(BUS, 9)), 1);
        assertThat(fusion.ranked().getFirst().passage()).isEqualTo(BUS);
    }

    @Test
    void equal_passages_stand_in_the_order_of_the_record() {
        fusion.addRelevance(List.of(new Hit(POOL, 1), new Hit(BUS, 1), new Hit(LIBRARY, 1)), 1);
        assertThat(fusion.ranked()).extracting(Hit::passage).containsExactly(LIBRARY, BUS, POOL);
    }

    @Test
    void one_similar_passage_alone_is_the_best() {
        fusion.add(Leg.PASSAGE_VECTOR, List.of(new Hit(POOL, 0.6)), 0.5);
        assertThat(fusion.ranked()).containsExactly(new Hit(POOL, 1));
    }

    @Test
    void nothing_found_is_nothing_ranked() {
        assertThat(fusion.ranked()).isEmpty();
    }
}
