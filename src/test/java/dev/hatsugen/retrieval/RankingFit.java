package dev.hatsugen.retrieval;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Fits a linear model that ranks passages: the weights by softmax regression over the passages of each question with an L2 penalty (ListNet with
 * the top one: Cao et al., 2007; gradient ascent with Adam: Kingma and Ba, 2015), and then the bias by logistic regression on the
 * first passages of each ranking.
 */
final class RankingFit {

    private static final int STEPS = 300;
    private static final double RATE = 0.1;
    private static final double FIRST_DECAY = 0.9;
    private static final double SECOND_DECAY = 0.999;
    private static final int PAGE = 5;
    private static final int ANSWERS = 2;

    /** What a passage that is only on what is asked counts for beside one that answers. */
    private static final double ON_TOPIC = 0.3;

    private RankingFit() {}

    /**
     * A question to learn from.
     *
     * @param body the minutes it was asked of
     * @param weight how many questions it counts for
     * @param values those of each passage, in the order of the features
     * @param grades of each passage: 2 where it answers, 1 where it is on what is asked, 0 else
     */
    @SuppressWarnings("ArrayRecordComponent") // internal carrier, compared by nobody
    record Example(String body, double weight, double[][] values, int[] grades) {

        boolean isAnswered() {
            for (int grade : grades) {
                if (grade == ANSWERS) {
                    return true;
                }
            }
            return false;
        }
    }

    /**
     * What was fitted.
     *
     * @param weights in the order of the features
     * @param bias makes the logistic function of the sum the share of passages that are relevant
     */
    @SuppressWarnings("ArrayRecordComponent") // internal carrier, compared by nobody
    record Fitted(double[] weights, double bias) {}

    /**
     * Fits on those of {@code examples} that a passage answers.
     *
     * @param penalty of the squares of the weights of features with a deviation of 1
     */
    static Fitted fit(List<Example> examples, double penalty) {
        List<Example> answered = examples.stream().filter(Example::isAnswered).toList();
        double[] deviations = RankingMath.deviations(answered);
        List<Example> scaled =
                answered.stream().map(example -> scaled(example, deviations)).toList();
        double[] weights = new double[deviations.length];
        double[] first = new double[weights.length];
        double[] second = new double[weights.length];
        for (int step = 1; step <= STEPS; step++) {
            double[] gradient = gradient(scaled, weights);
            for (int i = 0; i < weights.length; i++) {
                double slope = gradient[i] - penalty * weights[i];
                first[i] = FIRST_DECAY * first[i] + (1 - FIRST_DECAY) * slope;
                second[i] = SECOND_DECAY * second[i] + (1 - SECOND_DECAY) * slope * slope;
                double mean = first[i] / (1 - Math.pow(FIRST_DECAY, step));
                double variance = second[i] / (1 - Math.pow(SECOND_DECAY, step));
                weights[i] += RATE * mean / (Math.sqrt(variance) + 1e-8);
            }
        }
        for (int i = 0; i < weights.length; i++) {
            weights[i] /= deviations[i];
        }
        return new Fitted(weights, bias(answered, weights));
    }

    /** The example with the values of each feature divided by its deviation. */
    private static Example scaled(Example example, double[] deviations) {
        double[][] values = new double[example.values().length][deviations.length];
        for (int p = 0; p < values.length; p++) {
            for (int i = 0; i < deviations.length; i++) {
                values[p][i] = example.values()[p][i] / deviations[i];
            }
        }
        return new Example(example.body(), example.weight(), values, example.grades());
    }

    /** The gradient of the mean cross entropy between the share of each passage in the gains and the softmax over a question's passages. */
    private static double[] gradient(List<Example> examples, double[] weights) {
        double[] gradient = new double[weights.length];
        double total = examples.stream().mapToDouble(Example::weight).sum();
        for (Example example : examples) {
            double[] all = RankingMath.softmax(scores(example, weights));
            double[] wanted = gains(example);
            for (int p = 0; p < all.length; p++) {
                double share = (wanted[p] - all[p]) * example.weight() / total;
                double[] values = example.values()[p];
                for (int i = 0; i < weights.length; i++) {
                    gradient[i] += share * values[i];
                }
            }
        }
        return gradient;
    }

    /** The gain of each passage as a share of all of them. */
    private static double[] gains(Example example) {
        double[] gains = IntStream.of(example.grades())
                .mapToDouble(grade -> grade == ANSWERS ? 1 : grade * ON_TOPIC)
                .toArray();
        double sum = DoubleStream.of(gains).sum();
        return DoubleStream.of(gains).map(gain -> gain / sum).toArray();
    }

    private static double[] scores(Example example, double[] weights) {
        double[] scores = new double[example.values().length];
        for (int p = 0; p < scores.length; p++) {
            double[] values = example.values()[p];
            for (int i = 0; i < weights.length; i++) {
                scores[p] += weights[i] * values[i];
            }
        }
        return scores;
    }

    /** Makes the mean probability of the first passages the share of them that are relevant (by bisection). */
    private static double bias(List<Example> examples, double[] weights) {
        List<Double> firstScores = new ArrayList<>();
        double relevant = 0;
        for (Example example : examples) {
            double[] scores = scores(example, weights);
            List<Integer> order = order(scores);
            for (int p : order.subList(0, Math.min(PAGE, order.size()))) {
                firstScores.add(scores[p]);
                relevant += example.grades()[p] > 0 ? 1 : 0;
            }
        }
        double low = -100;
        double high = 100;
        while (high - low > 1e-6) {
            double bias = (low + high) / 2;
            double expected = firstScores.stream()
                    .mapToDouble(score -> 1 / (1 + Math.exp(-score - bias)))
                    .sum();
            if (expected < relevant) {
                low = bias;
            } else {
                high = bias;
            }
        }
        return low;
    }

    /** The passages, best first; equal ones in their order. */
    static List<Integer> order(double[] scores) {
        List<Integer> order = new ArrayList<>();
        for (int p = 0; p < scores.length; p++) {
            order.add(p);
        }
        order.sort((left, right) -> Double.compare(scores[right], scores[left]));
        return order;
    }
}
