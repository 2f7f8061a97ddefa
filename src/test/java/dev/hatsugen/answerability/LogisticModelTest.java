package dev.hatsugen.answerability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.hatsugen.answerability.LogisticModel.Term;
import java.io.IOException;
import java.io.StringReader;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class LogisticModelTest {

    private enum Feature {
        LENGTH,
        WIDTH
    }

    private static final LogisticModel<Feature> MODEL =
            new LogisticModel<>(0.5, Map.of(Feature.LENGTH, new Term(2, 0.25), Feature.WIDTH, new Term(-1, 1)));

    @Test
    void a_probability_grows_with_a_positive_weight() {
        assertThat(MODEL.probability(Map.of(Feature.LENGTH, 0.75, Feature.WIDTH, 1.0)))
                .isCloseTo(1 / (1 + Math.exp(-1.5)), within(1e-9));
    }

    @Test
    void what_was_not_measured_counts_as_its_mean() {
        assertThat(MODEL.probability(Map.of())).isEqualTo(MODEL.probability(Map.of(Feature.LENGTH, 0.25)));
    }

    @Test
    void its_lines_are_read_back() throws IOException {
        assertThat(LogisticModel.of(properties(MODEL.lines()), Feature.class)).isEqualTo(MODEL);
    }

    @Test
    void a_file_without_a_feature_is_refused() {
        assertThatThrownBy(() -> LogisticModel.of(properties("intercept=1\nlength=1 0\n"), Feature.class))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("width");
    }

    @Test
    void the_committed_models_are_whole() {
        assertThat(RelevanceModel.ofResource().model().terms()).hasSize(RelevanceFeature.values().length);
        assertThat(AnswerabilityModel.ofResource().model().terms()).hasSize(AnswerabilityFeature.values().length);
    }

    private static Properties properties(String text) throws IOException {
        Properties properties = new Properties();
        properties.load(new StringReader(text));
        return properties;
    }
}
