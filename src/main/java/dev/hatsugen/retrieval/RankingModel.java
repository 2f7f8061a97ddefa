package dev.hatsugen.retrieval;

import java.util.Map;

/**
 * A linear model of how well a passage answers. The weights are fitted by {@code dev.hatsugen.retrieval.RankingFitting} (test scope);
 * their file says on what and how well.
 *
 * @param weights one for each feature
 * @param bias makes the logistic function of the sum the share of passages that are relevant
 */
record RankingModel(Map<RankingFeature, Double> weights, double bias) {

    private static final String RESOURCE = "ranking.properties";

    /** @throws IllegalArgumentException if a weight is missing */
    RankingModel {
        weights = Map.copyOf(weights);
        if (weights.size() != RankingFeature.values().length) {
            throw new IllegalArgumentException(
                    "there are " + RankingFeature.values().length + " features, not " + weights.size());
        }
    }

    /** The committed model. */
    static RankingModel ofResource() {
        WeightFile file = WeightFile.of(RESOURCE);
        return new RankingModel(file.weights(RankingFeature.class), file.bias());
    }

    /** The probability, from 0 to 1, that a passage of these values is relevant; a feature without a value counts 0. */
    double score(Map<RankingFeature, Double> values) {
        double sum = bias;
        for (Map.Entry<RankingFeature, Double> value : values.entrySet()) {
            sum += value.getValue() * weights.getOrDefault(value.getKey(), 0.0);
        }
        return 1 / (1 + Math.exp(-sum));
    }
}
