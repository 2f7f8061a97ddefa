package dev.hatsugen.index.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import dev.hatsugen.index.Fields;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the vectors that an index holds, so that the same text need not be embedded again. */
final class KnownVectors {

    private static final Map<String, ?> FIELDS =
            Map.of("_source", List.of(Fields.TEXT_HASH, Fields.VECTOR, Fields.SENTENCE_VECTOR));

    private KnownVectors() {}

    /** Vectors of all documents, by the hash of their text. */
    static Map<String, float[]> of(Cluster cluster, String index) throws ClusterException {
        return read(cluster, index, Queries.having(Fields.MEETING));
    }

    /** Vectors of the documents of some meetings, by the hash of their text. */
    static Map<String, float[]> of(Cluster cluster, String index, Collection<String> meetings) throws ClusterException {
        return meetings.isEmpty() ? Map.of() : read(cluster, index, Queries.in(Fields.MEETING, meetings));
    }

    private static Map<String, float[]> read(Cluster cluster, String index, Map<String, ?> query)
            throws ClusterException {
        Map<String, float[]> known = new HashMap<>();
        try (PointInTime state = PointInTime.ofAny(cluster, index)) {
            state.forEach(query, Documents.ID, FIELDS, hit -> {
                JsonNode source = hit.path("_source");
                JsonNode vector =
                        source.has(Fields.VECTOR) ? source.path(Fields.VECTOR) : source.path(Fields.SENTENCE_VECTOR);
                float[] read = new float[vector.size()];
                for (int i = 0; i < read.length; i++) {
                    read[i] = vector.get(i).floatValue();
                }
                known.put(source.path(Fields.TEXT_HASH).asText(), read);
            });
        }
        return known;
    }
}
