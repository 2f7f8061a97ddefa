package dev.hatsugen.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.minutes.Passage;
import org.junit.jupiter.api.Test;

class SourcePriorTest {

    private static final Passage MAYOR = TownMinutes.passage("乗合タクシー");
    private static final Passage MEMBER = TownMinutes.passage("通院");

    @Test
    void nothing_named_is_no_preference() {
        assertThat(SourcePrior.of(MAYOR, TownMinutes.parse("路線バスの減便"))).isEqualTo(1);
    }

    @Test
    void somebody_who_alone_can_answer_is_a_matter_of_scope_and_no_preference() {
        assertThat(SourcePrior.of(MAYOR, TownMinutes.parse("北野進さんは路線バスについて何と言った？")))
                .isEqualTo(1);
    }

    @Test
    void a_part_that_no_section_is_named_after_prefers_nothing() {
        assertThat(SourcePrior.of(MEMBER, TownMinutes.parse("冒頭の挨拶で路線バスについて何と言った？")))
                .isEqualTo(1);
    }
}
