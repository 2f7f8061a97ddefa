package dev.hatsugen.answerability;

import dev.hatsugen.index.PassageSearch;
import dev.hatsugen.index.QuantizedVectors;
import dev.hatsugen.index.TokenVectors;
import dev.hatsugen.minutes.Passage;
import java.util.Arrays;

/**
 * How near each token of a question has its like in a passage, as in late interaction, token by token. There is no cosine where the
 * model has no vectors of tokens.
 */
final class TokenMatches {

    /** From this cosine on a token counts as being there. */
    private static final double NEAR = 0.75;

    /** Below this cosine a token counts as missing. */
    private static final double FAR = 0.5;

    private final TokenVectors tokens;
    private final double[] weights;
    private final PassageSearch index;

    TokenMatches(TokenVectors question, PassageSearch index) {
        this.tokens = question;
        this.index = index;
        this.weights = question.pieces().stream()
                .mapToDouble(piece -> Math.log(1 + (index.size() + 0.5) / (index.pieceFrequency(piece) + 0.5)))
                .toArray();
    }

    /** The greatest cosine of each token with a token of {@code passage}. */
    Cosines in(Passage passage) {
        QuantizedVectors vectors = index.tokenVectors(passage.id());
        double[] cosines = new double[weights.length];
        for (int i = 0; i < cosines.length; i++) {
            cosines[i] = tokens.vectors().nearest(i, vectors);
        }
        return new Cosines(cosines, weights);
    }

    /** One cosine for each token of a question, and their weights. */
    static final class Cosines {

        private final double[] values;
        private final double[] weights;

        private Cosines(double[] values, double[] weights) {
            this.values = values;
            this.weights = weights;
        }

        boolean isEmpty() {
            return values.length == 0;
        }

        /** The mean by weight, from -1 to 1. */
        double mean() {
            return weighted(values.clone());
        }

        /** The least; 0 where there is no token. */
        double least() {
            return Arrays.stream(values).min().orElse(0);
        }

        /** The share of the tokens that are there, by weight. */
        double nearShare() {
            return weighted(
                    Arrays.stream(values).map(cosine -> cosine > NEAR ? 1 : 0).toArray());
        }

        /** The share of the tokens that are missing, by weight. */
        double farShare() {
            return weighted(
                    Arrays.stream(values).map(cosine -> cosine < FAR ? 1 : 0).toArray());
        }

        /** For each token the greater cosine of the two. */
        Cosines or(Cosines other) {
            double[] greater = new double[values.length];
            for (int i = 0; i < greater.length; i++) {
                greater[i] = Math.max(values[i], other.values[i]);
            }
            return new Cosines(greater, weights);
        }

        private double weighted(double[] shares) {
            double sum = 0;
            for (int i = 0; i < shares.length; i++) {
                sum += weights[i] * shares[i];
            }
            double total = Arrays.stream(weights).sum();
            return total == 0 ? 0 : sum / total;
        }
    }
}
