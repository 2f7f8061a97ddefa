package dev.hatsugen.parsing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Fits a {@link CutModel}: gradient ascent with momentum on the log likelihood of the right cuts, with an L2 penalty around a prior. */
final class CutFit {

    /** In the order of the numbers of a row. */
    static final List<CutFeature> FEATURES = List.of(CutFeature.values());

    private static final int STEPS = 200;
    private static final double RATE = 0.3;
    private static final double MOMENTUM = 0.9;
    private static final double IMPOSSIBLE = -50;

    private final double penalty;
    private final double[] prior;

    /**
     * @param penalty of the squared distance from the prior, beside the mean log likelihood
     * @param prior what the weights are where the examples say nothing
     */
    CutFit(double penalty, double[] prior) {
        this.penalty = penalty;
        this.prior = prior.clone();
    }

    /**
     * One entry as numbers.
     *
     * @param body whose minutes they are
     * @param isPerson whether it names somebody
     * @param rows the features of each cut, and of nobody last
     * @param right whether the cut of that row is right
     */
    record Case(String body, boolean isPerson, List<double[]> rows, List<Boolean> right) {

        /** Of an entry with at least one right cut. */
        static List<Case> of(List<CutExample> examples) {
            return examples.stream().map(Case::of).filter(Case::isPossible).toList();
        }

        private static Case of(CutExample example) {
            List<EntryCuts.Cut> plain = cuts(example, new CutModel(Map.of(CutFeature.NOBODY, 0.0)));
            List<double[]> rows = new ArrayList<>();
            for (int i = 0; i <= plain.size(); i++) {
                rows.add(new double[FEATURES.size()]);
            }
            for (CutFeature feature : FEATURES) {
                List<EntryCuts.Cut> alone = cuts(example, new CutModel(Map.of(feature, 1.0)));
                for (int i = 0; i < alone.size(); i++) {
                    rows.get(i)[FEATURES.indexOf(feature)] = alone.get(i).weight();
                }
            }
            rows.getLast()[FEATURES.indexOf(CutFeature.NOBODY)] = 1;
            List<Boolean> right = new ArrayList<>();
            String letters = OfficeTitles.compact(example.entry().outside());
            plain.forEach(cut -> right.add(isRight(cut, letters, example)));
            right.add(example.name() == null);
            return new Case(example.body(), example.name() != null, rows, right);
        }

        private static List<EntryCuts.Cut> cuts(CutExample example, CutModel model) {
            return new EntryCuts(example.entry(), new CutWeights(example.labels(), model))
                    .all(CutWeights.NEVER).stream()
                            .filter(cut -> cut.weight() > IMPOSSIBLE)
                            .toList();
        }

        private static boolean isRight(EntryCuts.Cut cut, String letters, CutExample example) {
            boolean name = letters.substring(cut.start(), cut.end()).equals(example.name());
            String surname = letters.substring(cut.start(), cut.parted());
            return name && (example.surname().isEmpty() || surname.equals(example.surname()));
        }

        private boolean isPossible() {
            return right.contains(true);
        }

        /** Whether the heaviest row is a right one. */
        boolean isSolved(double[] weights) {
            int best = 0;
            for (int i = 1; i < rows.size(); i++) {
                best = dot(weights, rows.get(i)) > dot(weights, rows.get(best)) ? i : best;
            }
            return right.get(best);
        }
    }

    /** The weights in the order of the features. */
    double[] fit(List<Case> cases) {
        double[] weights = prior.clone();
        double[] momentum = new double[weights.length];
        for (int step = 0; step < STEPS; step++) {
            double[] gradient = new double[weights.length];
            cases.forEach(one -> addGradient(weights, one, gradient, 1.0 / cases.size()));
            for (int j = 0; j < weights.length; j++) {
                momentum[j] = MOMENTUM * momentum[j] + RATE * (gradient[j] - penalty * (weights[j] - prior[j]));
                weights[j] += momentum[j];
            }
        }
        return weights;
    }

    private static void addGradient(double[] weights, Case one, double[] gradient, double share) {
        double[] all = new double[one.rows().size()];
        double most =
                one.rows().stream().mapToDouble(row -> dot(weights, row)).max().orElse(0);
        double sum = 0;
        double rightSum = 0;
        for (int i = 0; i < all.length; i++) {
            all[i] = Math.exp(dot(weights, one.rows().get(i)) - most);
            sum += all[i];
            rightSum += one.right().get(i) ? all[i] : 0;
        }
        for (int i = 0; i < all.length; i++) {
            double pull = (one.right().get(i) ? all[i] / rightSum : 0) - all[i] / sum;
            for (int j = 0; j < gradient.length; j++) {
                gradient[j] += share * pull * one.rows().get(i)[j];
            }
        }
    }

    private static double dot(double[] weights, double[] row) {
        double sum = 0;
        for (int j = 0; j < row.length; j++) {
            sum += weights[j] * row[j];
        }
        return sum;
    }

    static CutModel model(double[] weights) {
        Map<CutFeature, Double> all = new EnumMap<>(CutFeature.class);
        for (CutFeature feature : FEATURES) {
            all.put(feature, weights[FEATURES.indexOf(feature)]);
        }
        return new CutModel(all);
    }

    static double[] weights(CutModel model) {
        return FEATURES.stream().mapToDouble(model::of).toArray();
    }
}
