package dev.hatsugen.answerability;

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
 * A logistic model over named features. It is fitted by {@code LogisticFit} of the tests.
 *
 * @param intercept the log odds where every feature stands at its mean
 * @param terms one for each feature
 * @param <F> the features
 */
public record LogisticModel<F extends Enum<F>>(double intercept, Map<F, Term> terms) {

    private static final String INTERCEPT = "intercept";

    /**
     * What a feature adds to the log odds: its weight for each unit above its mean.
     *
     * @param weight of the value as it is
     * @param mean of what the model was fitted on: a feature that cannot be measured counts as that
     */
    public record Term(double weight, double mean) {}

    public LogisticModel {
        terms = Map.copyOf(terms);
    }

    /**
     * Reads the intercept and, under the name of each feature in lower case, its weight and its mean.
     *
     * @throws IllegalStateException if one is missing
     */
    static <F extends Enum<F>> LogisticModel<F> of(Properties file, Class<F> features) {
        Map<F, Term> terms = new EnumMap<>(features);
        for (F feature : features.getEnumConstants()) {
            String[] numbers =
                    text(file, feature.name().toLowerCase(Locale.ROOT)).split(" ", 2);
            terms.put(feature, new Term(Double.parseDouble(numbers[0]), Double.parseDouble(numbers[1])));
        }
        return new LogisticModel<>(number(file, INTERCEPT), terms);
    }

    /** The file of that name beside this class. */
    static Properties resource(String name) {
        Properties file = new Properties();
        try (InputStream resource = LogisticModel.class.getResourceAsStream(name)) {
            if (resource == null) {
                throw new IllegalStateException(name + " is not in the program");
            }
            file.load(new InputStreamReader(resource, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    /** @throws IllegalStateException if {@code key} is missing */
    static double number(Properties file, String key) {
        return Double.parseDouble(text(file, key));
    }

    private static String text(Properties file, String key) {
        String value = file.getProperty(key);
        if (value == null) {
            throw new IllegalStateException("a fitted model lacks " + key);
        }
        return value;
    }

    /** The probability, from 0 to 1; features without a value count as their mean. */
    public double probability(Map<F, Double> values) {
        double odds = intercept;
        for (Map.Entry<F, Term> term : terms.entrySet()) {
            Double value = values.get(term.getKey());
            odds += value == null
                    ? 0
                    : term.getValue().weight() * (value - term.getValue().mean());
        }
        return 1 / (1 + Math.exp(-odds));
    }

    /** The model as lines of a properties file, which {@link #of} reads. */
    public String lines() {
        StringBuilder lines = new StringBuilder(String.format(Locale.ROOT, INTERCEPT + "=%.4f%n", intercept));
        terms.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(term -> lines.append(String.format(
                        Locale.ROOT,
                        "%s=%.4f %.4f%n",
                        term.getKey().name().toLowerCase(Locale.ROOT),
                        term.getValue().weight(),
                        term.getValue().mean())));
        return lines.toString();
    }
}
