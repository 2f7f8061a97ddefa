package dev.hatsugen.index.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import dev.hatsugen.index.Fields;
import dev.hatsugen.index.QuantizedVectors;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The token vectors of passages; those used last are kept. Safe for several threads. */
final class PassageTokens {

    /** Some 25 kilobytes each. */
    private static final int MAX_KEPT = 2_000;

    private static final int BATCH = 200;

    private final PointInTime state;
    private final Map<String, QuantizedVectors> kept = new LinkedHashMap<>(16, 0.75f, true) {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, QuantizedVectors> eldest) {
            return size() > MAX_KEPT;
        }
    };

    PassageTokens(PointInTime state) {
        this.state = state;
    }

    /** Those of a passage; none where it has none. */
    QuantizedVectors of(String id) throws ClusterException {
        QuantizedVectors vectors = kept(id);
        return vectors != null ? vectors : read(List.of(id)).getOrDefault(id, QuantizedVectors.NONE);
    }

    /** Reads what is not kept yet, in as few requests as possible, and tells how many passages that were. */
    int prefetch(Collection<String> ids) throws ClusterException {
        List<String> missing =
                ids.stream().distinct().filter(id -> kept(id) == null).toList();
        for (int from = 0; from < missing.size(); from += BATCH) {
            read(missing.subList(from, Math.min(from + BATCH, missing.size())));
        }
        return missing.size();
    }

    private @Nullable QuantizedVectors kept(String id) {
        synchronized (kept) {
            return kept.get(id);
        }
    }

    private Map<String, QuantizedVectors> read(List<String> ids) throws ClusterException {
        JsonNode answer = state.search(Map.of(
                "query", Map.of("bool", Map.of("filter", List.of(Queries.in(Documents.ID, ids)))),
                "size", ids.size(),
                "track_total_hits", false,
                "_source", false,
                "docvalue_fields", List.of(Fields.TOKENS)));
        Map<String, QuantizedVectors> read = new LinkedHashMap<>();
        ids.forEach(id -> read.put(id, QuantizedVectors.NONE));
        for (JsonNode hit : answer.path("hits").path("hits")) {
            JsonNode tokens = hit.path("fields").path(Fields.TOKENS).path(0);
            if (tokens.isTextual()) {
                byte[] bytes = Base64.getDecoder().decode(tokens.asText());
                read.put(hit.path("_id").asText(), QuantizedVectors.from(ByteBuffer.wrap(bytes)));
            }
        }
        synchronized (kept) {
            kept.putAll(read);
        }
        return read;
    }
}
