package dev.hatsugen.retrieval;

import java.util.Map;

/**
 * A linear model of how well a passage answers words that go on from an answer. The weights are fitted by
 * {@code dev.hatsugen.retrieval.ContextFitting} (test scope); their file says on what and how well.
 *
 * @param weights one for each feature
 * @param bias makes the logistic function of the sum the share of passages that are relevant
 */
record ContextModel(Map<ContextFeature, Double> weights, double bias) {

    private static final String RESOURCE = "context-ranking.properties";

    /** The committed model. */
    static ContextModel ofResource() {
        WeightFile file = WeightFile.of(RESOURCE);
        return new ContextModel(file.weights(ContextFeature.class), file.bias());
    }

    /** The probability, from 0 to 1, that a passage of these values is relevant; a feature without a value counts 0. */
    double score(Map<ContextFeature, Double> values) {
        double sum = bias;
        for (Map.Entry<ContextFeature, Double> value : values.entrySet()) {
            sum += value.getValue() * weights.getOrDefault(value.getKey(), 0.0);
        }
        return 1 / (1 + Math.exp(-sum));
    }
}
