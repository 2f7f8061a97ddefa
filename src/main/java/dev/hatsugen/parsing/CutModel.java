package dev.hatsugen.parsing;

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
 * The weights of a log-linear model of the cuts of an entry: the probability of a cut among all cuts of the entry, and nobody, goes
 * with e to the sum of its weights. {@code CutFitting} of the tests fits them.
 *
 * @param weights one for each feature
 */
record CutModel(Map<CutFeature, Double> weights) {

    static final String RESOURCE = "entry-cuts.properties";

    /** As fitted on the attendance lists of the training ground. */
    static final CutModel FITTED = of(resource());

    CutModel {
        weights = new EnumMap<>(weights);
    }

    /**
     * Reads, under the name of each feature in lower case, its weight.
     *
     * @throws IllegalStateException if one is missing
     */
    static CutModel of(Properties file) {
        Map<CutFeature, Double> weights = new EnumMap<>(CutFeature.class);
        for (CutFeature feature : CutFeature.values()) {
            String weight = file.getProperty(feature.name().toLowerCase(Locale.ROOT));
            if (weight == null) {
                throw new IllegalStateException(RESOURCE + " lacks " + feature);
            }
            weights.put(feature, Double.parseDouble(weight));
        }
        return new CutModel(weights);
    }

    /** The weight of one feature. */
    double of(CutFeature feature) {
        return weights.getOrDefault(feature, 0.0);
    }

    /** The model as lines of a properties file, which {@link #of(Properties)} reads. */
    String lines() {
        StringBuilder lines = new StringBuilder();
        weights.forEach((feature, weight) -> lines.append(
                String.format(Locale.ROOT, "%s=%.3f%n", feature.name().toLowerCase(Locale.ROOT), weight)));
        return lines.toString();
    }

    private static Properties resource() {
        Properties file = new Properties();
        try (InputStream resource = CutModel.class.getResourceAsStream(RESOURCE)) {
            if (resource == null) {
                throw new IllegalStateException(RESOURCE + " is not in the program");
            }
            file.load(new InputStreamReader(resource, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }
}
