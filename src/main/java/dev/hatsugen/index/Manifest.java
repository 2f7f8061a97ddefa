package dev.hatsugen.index;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What made an index. It is committed together with the passages, so that one never outlives the other.
 *
 * @param format the layout of the fields
 * @param analysis how text becomes terms
 * @param corpus the hash of all minutes
 * @param glossary the hash of the glossary
 * @param model the embedding model
 * @param dimension the length of its vectors
 */
public record Manifest(int format, String analysis, String corpus, String glossary, String model, int dimension) {

    private static final int FORMAT = 6;

    /** The manifest of an index made now by this program. */
    public static Manifest of(String corpus, String glossary, String model, int dimension) {
        return new Manifest(FORMAT, Analysis.VERSION, corpus, glossary, model, dimension);
    }

    /** The manifest of an index that differs in its corpus alone. */
    Manifest with(String otherCorpus) {
        return new Manifest(format, analysis, otherCorpus, glossary, model, dimension);
    }

    Map<String, String> toMap() {
        Map<String, String> map = new LinkedHashMap<>();
        map.put("format", String.valueOf(format));
        map.put("analysis", analysis);
        map.put("corpus", corpus);
        map.put("glossary", glossary);
        map.put("model", model);
        map.put("dimension", String.valueOf(dimension));
        return map;
    }

    static Optional<Manifest> from(Map<String, String> map) {
        try {
            return Optional.of(new Manifest(
                    Integer.parseInt(map.getOrDefault("format", "")),
                    map.getOrDefault("analysis", ""),
                    map.getOrDefault("corpus", ""),
                    map.getOrDefault("glossary", ""),
                    map.getOrDefault("model", ""),
                    Integer.parseInt(map.getOrDefault("dimension", ""))));
        } catch (NumberFormatException e) {
            return Optional.empty(); // an index that another program made
        }
    }

    /** Whether vectors of an index with the {@code other} manifest are those this one would make of the same text. */
    boolean embedsLike(Manifest other) {
        return model.equals(other.model)
                && dimension == other.dimension
                && glossary.equals(other.glossary)
                && analysis.equals(other.analysis);
    }

    /** What differs from {@code other}, for people. */
    public String difference(Manifest other) {
        StringBuilder words = new StringBuilder();
        Map<String, String> theirs = other.toMap();
        toMap().forEach((key, value) -> {
            if (!Objects.equals(value, theirs.get(key))) {
                words.append(words.isEmpty() ? "" : ", ").append(key);
            }
        });
        return words.toString();
    }
}
