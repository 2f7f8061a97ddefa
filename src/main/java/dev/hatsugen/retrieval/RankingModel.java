package dev.hatsugen.retrieval;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

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
        Properties file = new Properties();
        try (InputStream resource = RankingModel.class.getResourceAsStream(RESOURCE)) {
            if (resource == null) {
                throw new IllegalStateException(RESOURCE + " is not in the program");
            }
            file.load(new InputStreamReader(resource, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<RankingFeature, Double> weights = new EnumMap<>(RankingFeature.class);
        for (RankingFeature feature : RankingFeature.values()) {
            weights.put(feature, number(file, feature.name().toLowerCase(Locale.ROOT)));
        }
        return new RankingModel(weights, number(file, "bias"));
    }

    private static double number(Properties file, String key) {
        String value = file.getProperty(key);
        if (value == null) {
            throw new IllegalStateException(RESOURCE + " lacks " + key);
        }
        return Double.parseDouble(value);
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
