package dev.hatsugen.summary;

import java.util.Arrays;
import java.util.List;

/**
 * Continuous LexRank: how central each sentence is among others, as the stationary distribution of a walk along their cosines.
 * G. Erkan and D. R. Radev, "LexRank: Graph-based Lexical Centrality as Salience in Text Summarization", Journal of Artificial
 * Intelligence Research 22 (2004), 457-479.
 */
final class LexRank {

    private static final double DAMPING = 0.85;
    private static final int MAX_STEPS = 60;
    private static final double STEADY = 1e-7;

    private LexRank() {}

    /** The centrality of each of {@code sentences}, from 0 to 1; the most central has 1. */
    static double[] of(List<Sentence> sentences, SentenceVectors vectors) {
        int size = sentences.size();
        double[][] walk = walk(sentences, vectors);
        double[] rank = new double[size];
        Arrays.fill(rank, 1.0 / Math.max(1, size));
        double moved = 1;
        for (int step = 0; step < MAX_STEPS && moved > STEADY; step++) {
            double[] next = new double[size];
            Arrays.fill(next, (1 - DAMPING) / size);
            for (int from = 0; from < size; from++) {
                for (int to = 0; to < size; to++) {
                    next[to] += DAMPING * rank[from] * walk[from][to];
                }
            }
            moved = 0;
            for (int i = 0; i < size; i++) {
                moved += Math.abs(next[i] - rank[i]);
            }
            rank = next;
        }
        double most = Arrays.stream(rank).max().orElse(1);
        return Arrays.stream(rank).map(value -> value / most).toArray();
    }

    private static double[][] walk(List<Sentence> sentences, SentenceVectors vectors) {
        int size = sentences.size();
        double[][] walk = new double[size][size];
        for (int from = 0; from < size; from++) {
            double sum = 0;
            for (int to = 0; to < size; to++) {
                walk[from][to] = vectors.cosine(
                        sentences.get(from).order(), sentences.get(to).order());
                sum += walk[from][to];
            }
            for (int to = 0; to < size; to++) {
                walk[from][to] = sum == 0 ? 1.0 / size : walk[from][to] / sum;
            }
        }
        return walk;
    }
}
