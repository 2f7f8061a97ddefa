package dev.hatsugen.evaluation;

import dev.hatsugen.answerability.LogisticModel;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Fits a {@link LogisticModel} by gradient ascent with momentum and an L2 penalty. Features are standardised for the fit, and the
 * weights given back are those for the values as they are.
 *
 * @param <F> the features
 */
final class LogisticFit<F extends Enum<F>> {

    private static final int STEPS = 1_500;
    private static final double RATE = 0.3;
    private static final double MOMENTUM = 0.9;

    private final F[] features;
    private final double penalty;

    /** @param penalty of the squared weights, beside the mean log likelihood */
    LogisticFit(Class<F> features, double penalty) {
        this.features = features.getEnumConstants();
        this.penalty = penalty;
    }

    /**
     * Something to learn from.
     *
     * @param isPositive whether it is of the class whose probability is learnt
     */
    record Example<F extends Enum<F>>(Map<F, Double> values, boolean isPositive) {}

    /** Fits on all of {@code examples}, of which some are positive and some are not. */
    LogisticModel<F> fit(List<Example<F>> examples) {
        double[][] rows = examples.stream().map(this::row).toArray(double[][]::new);
        double[] means = means(rows);
        double[] deviations = deviations(rows, means);
        for (double[] row : rows) {
            for (int j = 0; j < row.length; j++) {
                row[j] = (row[j] - means[j]) / deviations[j];
            }
        }
        double[] weights = ascend(rows, examples);
        Map<F, LogisticModel.Term> terms = new HashMap<>();
        for (int j = 0; j < features.length; j++) {
            terms.put(features[j], new LogisticModel.Term(weights[j] / deviations[j], means[j]));
        }
        return new LogisticModel<>(weights[features.length], terms);
    }

    /** The weights of the standardised features, and the intercept behind them. */
    private double[] ascend(double[][] rows, List<Example<F>> examples) {
        double[] weights = new double[features.length + 1];
        double[] momentum = new double[weights.length];
        for (int step = 0; step < STEPS; step++) {
            double[] gradient = new double[weights.length];
            for (int i = 0; i < rows.length; i++) {
                double label = examples.get(i).isPositive() ? 1 : 0;
                double error = (label - probability(weights, rows[i])) / rows.length;
                for (int j = 0; j < features.length; j++) {
                    gradient[j] += error * rows[i][j];
                }
                gradient[features.length] += error;
            }
            for (int j = 0; j < weights.length; j++) {
                double slope = gradient[j] - (j == features.length ? 0 : penalty * weights[j]);
                momentum[j] = MOMENTUM * momentum[j] + RATE * slope;
                weights[j] += momentum[j];
            }
        }
        return weights;
    }

    private double probability(double[] weights, double[] row) {
        double sum = weights[features.length];
        for (int j = 0; j < row.length; j++) {
            sum += weights[j] * row[j];
        }
        return 1 / (1 + Math.exp(-sum));
    }

    private double[] row(Example<F> example) {
        double[] row = new double[features.length];
        for (int j = 0; j < features.length; j++) {
            row[j] = example.values().getOrDefault(features[j], 0.0);
        }
        return row;
    }

    private static double[] means(double[][] rows) {
        double[] means = new double[rows[0].length];
        for (double[] row : rows) {
            for (int j = 0; j < row.length; j++) {
                means[j] += row[j] / rows.length;
            }
        }
        return means;
    }

    /** Standard deviations; 1 for a feature that never varies. */
    private static double[] deviations(double[][] rows, double[] means) {
        double[] squares = new double[means.length];
        for (double[] row : rows) {
            for (int j = 0; j < row.length; j++) {
                squares[j] += (row[j] - means[j]) * (row[j] - means[j]) / rows.length;
            }
        }
        return Arrays.stream(squares)
                .map(square -> square == 0 ? 1 : Math.sqrt(square))
                .toArray();
    }
}
