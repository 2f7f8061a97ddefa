package dev.hatsugen.retrieval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.hatsugen.retrieval.AnswerabilityFeatures.Feature;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The committed weights, and the arithmetic of the logistic function. */
class AnswerabilityModelTest {

    @Test
    void the_committed_model_has_every_weight() {
        assertThat(AnswerabilityModel.ofResource().weights()).containsOnlyKeys(Feature.values());
    }

    @Test
    void a_sum_of_zero_is_a_probability_of_one_half() {
        AnswerabilityModel model = new AnswerabilityModel(weights(0), 0.5);
        assertThat(model.probability(Map.of(Feature.BIAS, 1.0))).isEqualTo(0.5);
        assertThat(model.isLikely(Map.of(Feature.BIAS, 1.0))).isTrue();
    }

    @Test
    void weights_raise_and_lower_it() {
        AnswerabilityModel model = new AnswerabilityModel(weights(2), 0.5);
        assertThat(model.isLikely(Map.of(Feature.COVERAGE, 1.0))).isTrue();
        assertThat(model.isLikely(Map.of(Feature.COVERAGE, -1.0))).isFalse();
    }

    @Test
    void a_missing_weight_or_an_impossible_border_is_rejected() {
        assertThatIllegalArgumentException().isThrownBy(() -> new AnswerabilityModel(Map.of(Feature.BIAS, 1.0), 0.5));
        assertThatIllegalArgumentException().isThrownBy(() -> new AnswerabilityModel(weights(1), 1.5));
    }

    private static Map<Feature, Double> weights(double each) {
        return Arrays.stream(Feature.values()).collect(Collectors.toMap(feature -> feature, feature -> each));
    }
}
