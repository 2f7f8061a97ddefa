package dev.hatsugen.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.evaluation.AnswerabilityFit.Example;
import dev.hatsugen.retrieval.AnswerabilityFeatures.Feature;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A fit on examples that one feature tells apart. */
class AnswerabilityFitTest {

    private static final List<Example> EXAMPLES = IntStream.range(0, 60)
            .mapToObj(i -> new Example(
                    "body " + i % 3,
                    i % 2 == 0,
                    Map.of(Feature.BIAS, 1.0, Feature.COVERAGE, i % 2 == 0 ? 0.9 : 0.1, Feature.LENGTH, i % 5 / 5.0)))
            .toList();

    @Test
    void the_feature_that_tells_them_apart_gets_the_weight() {
        AnswerabilityFit.Result result = new AnswerabilityFit(0.1).fit(EXAMPLES);
        Map<Feature, Double> weights = result.model().weights();
        assertThat(weights.getOrDefault(Feature.COVERAGE, 0.0))
                .isPositive()
                .isGreaterThan(Math.abs(weights.getOrDefault(Feature.LENGTH, 0.0)));
    }

    @Test
    void bodies_that_were_left_out_are_told_apart_too() {
        AnswerabilityFit.Result result = new AnswerabilityFit(0.1).fit(EXAMPLES);
        assertThat(result.missed()).isLessThanOrEqualTo(0.11);
        assertThat(result.falseAnswers()).isZero();
    }
}
