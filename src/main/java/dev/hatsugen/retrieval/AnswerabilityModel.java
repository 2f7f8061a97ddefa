package dev.hatsugen.retrieval;

import dev.hatsugen.retrieval.AnswerabilityFeatures.Feature;
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
 * A logistic model of whether the minutes answer a question, with a border above which they probably do. The weights are fitted by {@code dev.hatsugen.evaluation.AnswerabilityFit}; their file says on what and how well.
 *
 * @param weights one for each feature
 * @param border the smallest probability that counts as likely, from 0 to 1
 */
public record AnswerabilityModel(Map<Feature, Double> weights, double border) {

    private static final String RESOURCE = "answerability.properties";

    /** @throws IllegalArgumentException if a weight is missing or the border is no probability */
    public AnswerabilityModel {
        weights = Map.copyOf(weights);
        if (weights.size() != Feature.values().length) {
            throw new IllegalArgumentException(
                    "there are " + Feature.values().length + " features, not " + weights.size());
        }
        if (!(0 <= border && border <= 1)) {
            throw new IllegalArgumentException("a probability is from 0 to 1, not " + border);
        }
    }

    /** The committed model. */
    public static AnswerabilityModel ofResource() {
        Properties file = new Properties();
        try (InputStream resource = AnswerabilityModel.class.getResourceAsStream(RESOURCE)) {
            if (resource == null) {
                throw new IllegalStateException(RESOURCE + " is not in the program");
            }
            file.load(new InputStreamReader(resource, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<Feature, Double> weights = new EnumMap<>(Feature.class);
        for (Feature feature : Feature.values()) {
            weights.put(feature, number(file, feature.name().toLowerCase(Locale.ROOT)));
        }
        return new AnswerabilityModel(weights, number(file, "border"));
    }

    private static double number(Properties file, String key) {
        String value = file.getProperty(key);
        if (value == null) {
            throw new IllegalStateException(RESOURCE + " lacks " + key);
        }
        return Double.parseDouble(value);
    }

    /** The probability, from 0 to 1, that the minutes answer. */
    public double probability(Map<Feature, Double> values) {
        double sum = 0;
        for (Map.Entry<Feature, Double> value : values.entrySet()) {
            sum += value.getValue() * weights.getOrDefault(value.getKey(), 0.0);
        }
        return 1 / (1 + Math.exp(-sum));
    }

    /** Whether that probability reaches the border. */
    public boolean isLikely(Map<Feature, Double> values) {
        return probability(values) >= border;
    }
}
