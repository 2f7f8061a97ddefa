package dev.hatsugen.retrieval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class RetrievalSettingsTest {

    @Test
    void each_leg_has_its_own_weight() {
        RetrievalSettings settings = new RetrievalSettings(1, 2, 3, 4, 5);
        assertThat(Arrays.stream(Leg.values()).map(settings::weight)).containsExactly(1.0, 2.0, 3.0, 4.0);
    }

    @Test
    void a_leg_without_weight_is_not_searched() {
        RetrievalSettings words = new RetrievalSettings(1, 0, 0, 0, 0);
        assertThat(Arrays.stream(Leg.values()).filter(words::searches)).containsExactly(Leg.WORDS);
    }

    @Test
    void both_vector_legs_are_searched_where_one_weighs() {
        RetrievalSettings meaning = new RetrievalSettings(0, 0, 1, 0, 0);
        assertThat(Arrays.stream(Leg.values()).filter(meaning::searches))
                .containsExactly(Leg.PASSAGE_VECTOR, Leg.SENTENCE_VECTOR);
    }

    @Test
    void negative_and_missing_weights_are_refused_with_their_values() {
        assertThatThrownBy(() -> new RetrievalSettings(1, 0, -0.5, 0, 0)).hasMessageContaining("-0.5");
        assertThatThrownBy(() -> new RetrievalSettings(0, 0, 0, 0, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new RetrievalSettings(Double.NaN, 1, 0, 0, 0))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
