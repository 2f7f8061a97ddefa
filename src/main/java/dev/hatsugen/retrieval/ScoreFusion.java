package dev.hatsugen.retrieval;

import dev.hatsugen.index.Hit;
import dev.hatsugen.minutes.Passage;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Joins ranked lists by a weighted sum of their normalised scores, which keeps how sure each list is; ranks alone, as in
 * reciprocal rank fusion (Cormack, Clarke and Büttcher, 2009), throw that away.
 */
final class ScoreFusion {

    private final Map<String, Double> scores = new HashMap<>();
    private final Map<String, Passage> passages = new LinkedHashMap<>();
    private double weights;

    /** Adds what a leg found. */
    void add(Leg leg, List<Hit> hits, double weight) {
        if (leg.isSimilarity()) {
            addSimilarity(hits, weight);
        } else {
            addRelevance(hits, weight);
        }
    }

    /** Adds a list of scores that begin at zero, such as BM25: each is divided by the best. */
    void addRelevance(List<Hit> hits, double weight) {
        add(hits, weight, 0);
    }

    /** Adds a list of similarities, whose zero means nothing: the worst becomes 0 and the best 1. */
    void addSimilarity(List<Hit> hits, double weight) {
        add(hits, weight, hits.isEmpty() ? 0 : hits.getLast().score());
    }

    private void add(List<Hit> hits, double weight, double zero) {
        if (weight == 0) {
            return;
        }
        weights += weight;
        double range = hits.isEmpty() ? 0 : hits.getFirst().score() - zero;
        for (Hit hit : hits) {
            double normalised = range > 0 ? (hit.score() - zero) / range : 1;
            passages.putIfAbsent(hit.passage().id(), hit.passage());
            scores.merge(hit.passage().id(), weight * normalised, Double::sum);
        }
    }

    /** Adds passages whether or not a list has them. */
    void addUnranked(List<Passage> others) {
        others.forEach(passage -> passages.putIfAbsent(passage.id(), passage));
    }

    /** All passages with their joint score from 0 to 1, best first; equal ones in the order of the record. */
    List<Hit> ranked() {
        return passages.values().stream()
                .map(passage -> new Hit(passage, weights == 0 ? 0 : scores.getOrDefault(passage.id(), 0.0) / weights))
                .sorted((left, right) -> {
                    int byScore = Double.compare(right.score(), left.score());
                    return byScore != 0
                            ? byScore
                            : left.passage().id().compareTo(right.passage().id());
                })
                .toList();
    }
}
