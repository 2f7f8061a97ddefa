package dev.hatsugen.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.answerability.LogisticModel;
import dev.hatsugen.evaluation.LogisticFit.Example;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A fit on examples that one of two features tells apart. */
class LogisticFitTest {

    private enum Feature {
        TELLS,
        VARIES
    }

    private static final List<Example<Feature>> EXAMPLES = IntStream.range(0, 60)
            .mapToObj(i -> new Example<>(
                    Map.of(Feature.TELLS, i % 3 == 0 ? 0.9 : 0.1, Feature.VARIES, i % 5 / 5.0), i % 3 == 0))
            .toList();

    private final LogisticModel<Feature> model = new LogisticFit<>(Feature.class, 0.01).fit(EXAMPLES);

    @Test
    void the_examples_are_told_apart() {
        assertThat(EXAMPLES).allMatch(example -> (model.probability(example.values()) > 0.5) == example.isPositive());
    }

    @Test
    void the_feature_that_varies_by_itself_weighs_little() {
        double low = model.probability(Map.of(Feature.TELLS, 0.1, Feature.VARIES, 0.0));
        assertThat(model.probability(Map.of(Feature.TELLS, 0.1, Feature.VARIES, 0.8)))
                .isBetween(low - 0.05, low + 0.05);
    }

    @Test
    void the_mean_probability_is_the_share_of_the_positive() {
        assertThat(EXAMPLES.stream()
                        .mapToDouble(example -> model.probability(example.values()))
                        .average()
                        .orElse(0))
                .isBetween(0.32, 0.35);
    }
}
