package dev.hatsugen.retrieval;

import java.util.List;

/** Sums over the passages of the questions that a {@link RankingFit} learns from. */
final class RankingMath {

    private static final double MIN_DEVIATION = 1e-9;

    private RankingMath() {}

    /** Shares that add up to 1. */
    static double[] softmax(double[] scores) {
        double greatest = Double.NEGATIVE_INFINITY;
        for (double score : scores) {
            greatest = Math.max(greatest, score);
        }
        double sum = 0;
        double[] shares = new double[scores.length];
        for (int p = 0; p < scores.length; p++) {
            shares[p] = Math.exp(scores[p] - greatest);
            sum += shares[p];
        }
        for (int p = 0; p < scores.length; p++) {
            shares[p] /= sum;
        }
        return shares;
    }

    /** The standard deviation of each feature; 1 where it never varies. */
    static double[] deviations(List<RankingFit.Example> examples) {
        int features = examples.getFirst().values()[0].length;
        double[] sum = new double[features];
        double[] squares = new double[features];
        long count = 0;
        for (RankingFit.Example example : examples) {
            for (double[] values : example.values()) {
                count++;
                for (int i = 0; i < values.length; i++) {
                    sum[i] += values[i];
                    squares[i] += values[i] * values[i];
                }
            }
        }
        double[] deviations = new double[sum.length];
        for (int i = 0; i < sum.length; i++) {
            double mean = sum[i] / count;
            double deviation = Math.sqrt(Math.max(0, squares[i] / count - mean * mean));
            deviations[i] = deviation > MIN_DEVIATION ? deviation : 1;
        }
        return deviations;
    }
}
