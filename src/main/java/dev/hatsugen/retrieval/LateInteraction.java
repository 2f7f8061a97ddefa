package dev.hatsugen.retrieval;

import dev.hatsugen.index.PassageSearch;
import dev.hatsugen.index.QuantizedVectors;
import dev.hatsugen.index.TokenEmbeddings;
import dev.hatsugen.index.TokenVectors;
import dev.hatsugen.minutes.Passage;
import dev.langchain4j.model.embedding.EmbeddingModel;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Supplier;

/**
 * Scores passages by late interaction (MaxSim: Khattab and Zaharia, ColBERT, 2020): each token of the question is held against the
 * nearest token of the passage, and weighs by its inverse document frequency.
 */
final class LateInteraction {

    /** Tokens of a query that are compared; sentences that people type have fewer than 60. */
    private static final int MAX_TOKENS = 128;

    private final PassageSearch index;
    private final Supplier<EmbeddingModel> model;

    LateInteraction(PassageSearch index, Supplier<EmbeddingModel> model) {
        this.index = index;
        this.model = model;
    }

    /** What {@code query} searches for, ready to be held against many passages. */
    Probe probe(String query) {
        return new Probe(TokenEmbeddings.of(model.get(), query));
    }

    private double weight(String piece) {
        return Math.log(1 + (index.size() + 0.5) / (index.pieceFrequency(piece) + 0.5));
    }

    /** The first tokens of one query. For one thread. */
    final class Probe {

        private final QuantizedVectors question;
        private final double[] weights;
        private final Map<String, double[]> nearest = new HashMap<>();

        private Probe(TokenVectors question) {
            this.question = question.vectors();
            this.weights = question.pieces().stream()
                    .limit(MAX_TOKENS)
                    .mapToDouble(LateInteraction.this::weight)
                    .toArray();
        }

        /** Whether there is nothing to compare, as the model has no token vectors. */
        boolean isEmpty() {
            return weights.length == 0;
        }

        /**
         * The mean, by weight, of the tokens' greatest cosines with the tokens of any of {@code passages}, from -1 to 1; 0 where the
         * model has no token vectors.
         */
        double in(Collection<Passage> passages) {
            return mean(passages, cosine -> cosine);
        }

        /** The mean, by weight, of the {@code power}th powers of the tokens' greatest cosines with those of {@code passage}, from 0 to 1. */
        double in(Passage passage, int power) {
            return mean(List.of(passage), cosine -> Math.pow(Math.max(0, cosine), power));
        }

        private double mean(Collection<Passage> passages, DoubleUnaryOperator value) {
            double sum = 0;
            double total = 0;
            for (int i = 0; i < weights.length; i++) {
                double best = -1;
                for (Passage passage : passages) {
                    best = Math.max(best, nearest(passage)[i]);
                }
                sum += weights[i] * value.applyAsDouble(best);
                total += weights[i];
            }
            return total == 0 ? 0 : sum / total;
        }

        private double[] nearest(Passage passage) {
            return nearest.computeIfAbsent(passage.id(), id -> {
                QuantizedVectors tokens = index.tokenVectors(id);
                double[] cosines = new double[weights.length];
                for (int i = 0; i < cosines.length; i++) {
                    cosines[i] = question.nearest(i, tokens);
                }
                return cosines;
            });
        }
    }
}
