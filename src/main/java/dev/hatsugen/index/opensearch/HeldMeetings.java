package dev.hatsugen.index.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The meetings whose documents are all in an index. Each has a document of its own, which is written after them and deleted before
 * them.
 *
 * @param hashes of each meeting, by its key, the hash of what is indexed of it
 * @param made when the last of them was written, in milliseconds of the epoch; 0 where there is none
 */
record HeldMeetings(Map<String, String> hashes, long made) {

    private static final String HELD = "held";
    private static final String HASH = "hash";
    private static final String MADE = "made";

    HeldMeetings {
        hashes = Map.copyOf(hashes);
    }

    static HeldMeetings of(PointInTime state) throws ClusterException {
        Map<String, String> hashes = new HashMap<>();
        AtomicLong made = new AtomicLong();
        state.forEach(Queries.having(HELD), HELD, Map.of(), hit -> {
            JsonNode source = hit.path("_source");
            hashes.put(source.path(HELD).asText(), source.path(HASH).asText());
            made.accumulateAndGet(source.path(MADE).asLong(), Math::max);
        });
        return new HeldMeetings(hashes, made.get());
    }

    /** Those of an index as it is now. */
    static HeldMeetings of(Cluster cluster, String index) throws ClusterException {
        try (PointInTime state = PointInTime.ofAny(cluster, index)) {
            return of(state);
        }
    }

    /** Where the document of a meeting is. */
    static String path(String index, String meeting) {
        String id = URLEncoder.encode(id(meeting), StandardCharsets.UTF_8).replace("+", "%20");
        return "/" + index + "/_doc/" + id;
    }

    /** The document of a meeting. */
    static Map<String, Object> document(String meeting, String hash, long made) {
        return Map.of(Documents.ID, id(meeting), HELD, meeting, HASH, hash, MADE, made);
    }

    private static String id(String meeting) {
        return "meeting/" + meeting;
    }
}
