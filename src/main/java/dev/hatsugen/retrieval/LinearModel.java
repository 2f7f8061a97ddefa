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
 * A linear model of how well a passage answers. The weights of {@link RankingFeature} are fitted by
 * {@code dev.hatsugen.retrieval.RankingFitting}, those of {@link ContextFeature} by {@code dev.hatsugen.retrieval.ContextFitting} (test
 * scope); their files say on what and how well.
 *
 * @param weights one for each feature
 * @param bias makes the logistic function of the sum the share of passages that are relevant
 */
record LinearModel<F extends Enum<F>>(Map<F, Double> weights, double bias) {

    LinearModel {
        weights = Map.copyOf(weights);
    }

    /** The committed model of how passages rank. */
    static LinearModel<RankingFeature> ofRanking() {
        return read("ranking.properties", RankingFeature.class);
    }

    /** The committed model of how they rank after an answer. */
    static LinearModel<ContextFeature> ofContext() {
        return read("context-ranking.properties", ContextFeature.class);
    }

    /**
     * The model of a file with one line a feature, which begins with its name in small letters.
     *
     * @throws IllegalStateException if the program has no such file, or it lacks a weight
     */
    static <F extends Enum<F>> LinearModel<F> read(String name, Class<F> features) {
        Properties lines = new Properties();
        try (InputStream resource = LinearModel.class.getResourceAsStream(name)) {
            if (resource == null) {
                throw new IllegalStateException(name + " is not in the program");
            }
            lines.load(new InputStreamReader(resource, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<F, Double> weights = new EnumMap<>(features);
        for (F feature : features.getEnumConstants()) {
            weights.put(feature, number(name, lines, feature.name().toLowerCase(Locale.ROOT)));
        }
        return new LinearModel<>(weights, number(name, lines, "bias"));
    }

    private static double number(String name, Properties lines, String key) {
        String value = lines.getProperty(key);
        if (value == null) {
            throw new IllegalStateException(name + " lacks " + key);
        }
        return Double.parseDouble(value);
    }

    /** The probability, from 0 to 1, that a passage of these values is relevant; a feature without a value counts 0. */
    double score(Map<F, Double> values) {
        double sum = bias;
        for (Map.Entry<F, Double> value : values.entrySet()) {
            sum += value.getValue() * weights.getOrDefault(value.getKey(), 0.0);
        }
        return 1 / (1 + Math.exp(-sum));
    }
}
