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

/** A file of the program with the weights of a fitted linear model, one line a feature, and its bias. */
record WeightFile(String name, Properties lines) {

    /** @throws IllegalStateException if the program lacks it */
    static WeightFile of(String name) {
        Properties lines = new Properties();
        try (InputStream resource = WeightFile.class.getResourceAsStream(name)) {
            if (resource == null) {
                throw new IllegalStateException(name + " is not in the program");
            }
            lines.load(new InputStreamReader(resource, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new WeightFile(name, lines);
    }

    /** One weight for each feature; its line begins with its name in small letters. */
    <F extends Enum<F>> Map<F, Double> weights(Class<F> features) {
        Map<F, Double> weights = new EnumMap<>(features);
        for (F feature : features.getEnumConstants()) {
            weights.put(feature, number(feature.name().toLowerCase(Locale.ROOT)));
        }
        return weights;
    }

    double bias() {
        return number("bias");
    }

    private double number(String key) {
        String value = lines.getProperty(key);
        if (value == null) {
            throw new IllegalStateException(name + " lacks " + key);
        }
        return Double.parseDouble(value);
    }
}
