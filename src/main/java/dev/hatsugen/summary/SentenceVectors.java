package dev.hatsugen.summary;

import dev.hatsugen.language.Terms;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Term vectors of sentences, weighed by TF-IDF and of length 1. */
final class SentenceVectors {

    private final List<Map<String, Double>> vectors;
    private final List<Double> weights;

    private SentenceVectors(List<Map<String, Double>> vectors, List<Double> weights) {
        this.vectors = vectors;
        this.weights = weights;
    }

    /** The vectors of {@code sentences}; how rare a term is, is counted among them. */
    static SentenceVectors of(List<String> sentences) {
        List<List<String>> terms = sentences.stream()
                .map(sentence ->
                        Terms.of(sentence).stream().map(Terms.Term::text).toList())
                .toList();
        Map<String, Integer> frequency = new TreeMap<>();
        terms.forEach(own -> new LinkedHashSet<>(own).forEach(term -> frequency.merge(term, 1, Integer::sum)));
        List<Map<String, Double>> vectors = new ArrayList<>();
        List<Double> weights = new ArrayList<>();
        for (List<String> own : terms) {
            Map<String, Double> vector = new TreeMap<>();
            own.forEach(term ->
                    vector.merge(term, Math.log((1.0 + terms.size()) / frequency.getOrDefault(term, 1)), Double::sum));
            weights.add(vector.values().stream().mapToDouble(w -> w).sum());
            double length =
                    Math.sqrt(vector.values().stream().mapToDouble(w -> w * w).sum());
            vector.replaceAll((term, weight) -> length == 0 ? 0 : weight / length);
            vectors.add(vector);
        }
        return new SentenceVectors(vectors, weights);
    }

    /** The cosine of two sentences, from 0 to 1. */
    double cosine(int left, int right) {
        Map<String, Double> other = vectors.get(right);
        double sum = 0;
        for (Map.Entry<String, Double> entry : vectors.get(left).entrySet()) {
            sum += entry.getValue() * other.getOrDefault(entry.getKey(), 0.0);
        }
        return Math.clamp(sum, 0, 1);
    }

    /** How much a sentence tells: the sum of its terms' weights, 0 or more. */
    double weight(int sentence) {
        return weights.get(sentence);
    }
}
