package dev.hatsugen.index.opensearch;

import dev.hatsugen.index.IndexedPassages;
import dev.hatsugen.index.Manifest;
import dev.hatsugen.index.Vectors;
import dev.hatsugen.minutes.Corpus;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Brings the indices of a cluster to one corpus, while it has the lock. */
final class IndexUpdate {

    private final Cluster cluster;
    private final WriteLock lock;
    private final StoredIndices indices;
    private final Indexing indexing;

    IndexUpdate(Cluster cluster, WriteLock lock, StoredIndices indices, Indexing indexing) {
        this.cluster = cluster;
        this.lock = lock;
        this.indices = indices;
        this.indexing = indexing;
    }

    /** Writes what differs; the words of a meeting that has another key now need not be embedded again. */
    void update(StoredIndices.Stored current, Corpus corpus, Manifest manifest) throws ClusterException {
        Map<String, String> held = held(current.name());
        Set<String> outdated = new HashSet<>(held.keySet());
        outdated.removeIf(
                key -> Objects.equals(held.get(key), manifest.meetings().get(key)));
        Map<String, float[]> known = KnownVectors.of(cluster, current.name(), outdated);
        write(current.name(), corpus, manifest, new Work(held, known, "changed: corpus"));
        indices.removeAllBut(List.of(current.name()));
    }

    /**
     * Makes a new index, or finishes one that was begun, and has it searched from then on. Embeddings that still fit are kept.
     *
     * @param isAnew whether one that was begun is left alone
     * @return its name
     */
    String build(Corpus corpus, Manifest manifest, boolean isAnew, int shards) throws ClusterException {
        Map<String, float[]> known = new HashMap<>();
        for (StoredIndices.Stored stored : indices.all()) {
            if (stored.maker().filter(manifest::embedsLike).isPresent()) {
                known.putAll(KnownVectors.of(cluster, stored.name()));
            }
        }
        Optional<StoredIndices.Stored> begun = isAnew ? Optional.empty() : indices.unfinished(manifest);
        String name = begun.isPresent() ? begun.get().name() : indices.create(manifest, shards);
        write(name, corpus, manifest, new Work(held(name), known, why(manifest, isAnew)));
        lock.requireHeld();
        indices.makeCurrent(name);
        indices.removeAllBut(
                Stream.concat(Stream.of(name), indices.current().stream().map(StoredIndices.Stored::name))
                        .toList());
        return name;
    }

    private String why(Manifest manifest, boolean isAnew) {
        if (isAnew) {
            return "asked for";
        }
        return indices.current()
                .map(current -> "changed: "
                        + current.maker()
                                .map(maker -> manifest.with(Map.of()).difference(maker))
                                .orElse("mapping"))
                .orElse("no index yet");
    }

    private record Work(Map<String, String> held, Map<String, float[]> known, String why) {}

    private void write(String index, Corpus corpus, Manifest manifest, Work work) throws ClusterException {
        int passages = corpus.meetings().stream()
                .filter(meeting -> !manifest.hash(meeting).equals(work.held().get(meeting.key())))
                .mapToInt(meeting -> IndexedPassages.of(meeting).size())
                .sum();
        indexing.progress().begin(passages, work.why());
        try {
            Vectors vectors = new Vectors(indexing.model().get(), work.known());
            new OpenSearchWriter(cluster, index, lock, vectors, indexing.glosser())
                    .write(corpus, manifest, work.held(), indexing.progress());
        } finally {
            indexing.progress().end();
        }
    }

    private Map<String, String> held(String index) throws ClusterException {
        return HeldMeetings.of(cluster, index).hashes();
    }
}
