package dev.hatsugen.evaluation;

import dev.hatsugen.retrieval.AnswerabilityFeatures.Feature;
import dev.hatsugen.retrieval.AnswerabilityModel;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Fits an {@link AnswerabilityModel} by logistic regression with an L2 penalty (gradient descent), classes weighted alike, and its
 * border from probabilities that were predicted for bodies that were left out.
 */
public final class AnswerabilityFit {

    private static final List<Feature> FEATURES = List.of(Feature.values());
    private static final int BIAS = FEATURES.indexOf(Feature.BIAS);
    private static final int STEPS = 4_000;
    private static final double RATE = 0.5;
    private static final double PENALTY = 0.002;

    private final double maxMissed;

    /** @param maxMissed the share of answerable questions that may fall below the border, from 0 to 1 */
    public AnswerabilityFit(double maxMissed) {
        this.maxMissed = maxMissed;
    }

    /**
     * A question to learn from.
     *
     * @param body the minutes it was asked of
     * @param answerable whether these answer it
     */
    public record Example(String body, boolean answerable, Map<Feature, Double> values) {}

    /**
     * A fitted model with what it did on bodies that were left out.
     *
     * @param missed the share of answerable questions below the border
     * @param falseAnswers the share of unanswerable questions above it
     */
    public record Result(AnswerabilityModel model, double missed, double falseAnswers) {}

    /** Fits on all of {@code examples}. */
    public Result fit(List<Example> examples) {
        List<Double> answerable = new ArrayList<>();
        List<Double> unanswerable = new ArrayList<>();
        examples.stream().map(Example::body).distinct().forEach(body -> {
            AnswerabilityModel others = model(
                    weights(examples.stream()
                            .filter(example -> !example.body().equals(body))
                            .toList()),
                    1);
            examples.stream()
                    .filter(example -> example.body().equals(body))
                    .forEach(example -> (example.answerable() ? answerable : unanswerable)
                            .add(others.probability(example.values())));
        });
        double border = quantile(answerable, maxMissed);
        return new Result(
                model(weights(examples), border), share(answerable, 0, border), share(unanswerable, border, 2));
    }

    private static AnswerabilityModel model(double[] weights, double border) {
        Map<Feature, Double> named = new EnumMap<>(Feature.class);
        for (Feature feature : Feature.values()) {
            named.put(feature, weights[FEATURES.indexOf(feature)]);
        }
        return new AnswerabilityModel(named, border);
    }

    private static double[] weights(List<Example> examples) {
        long answerable = examples.stream().filter(Example::answerable).count();
        double[] weights = new double[FEATURES.size()];
        for (int step = 0; step < STEPS; step++) {
            double[] gradient = new double[weights.length];
            for (Example example : examples) {
                double[] x = vector(example);
                double error = (example.answerable() ? 1 : 0) - sigmoid(dot(weights, x));
                double weight = 0.5 / (example.answerable() ? answerable : examples.size() - answerable);
                for (int i = 0; i < x.length; i++) {
                    gradient[i] += weight * error * x[i];
                }
            }
            for (int i = 0; i < weights.length; i++) {
                weights[i] += RATE * (gradient[i] - (i == BIAS ? 0 : PENALTY * weights[i]));
            }
        }
        return weights;
    }

    private static double[] vector(Example example) {
        return FEATURES.stream()
                .mapToDouble(feature -> example.values().getOrDefault(feature, 0.0))
                .toArray();
    }

    private static double dot(double[] left, double[] right) {
        double sum = 0;
        for (int i = 0; i < left.length; i++) {
            sum += left[i] * right[i];
        }
        return sum;
    }

    private static double sigmoid(double x) {
        return 1 / (1 + Math.exp(-x));
    }

    private static double quantile(List<Double> values, double share) {
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.get((int) Math.min(sorted.size() - 1, Math.round(share * sorted.size())));
    }

    private static double share(List<Double> values, double from, double to) {
        return values.stream().filter(value -> from <= value && value < to).count() / (double) values.size();
    }
}
