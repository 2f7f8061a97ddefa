package dev.hatsugen.index.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An index as it was at one moment, whatever is written since. The cluster holds it for an hour after the last search, on the nodes
 * where it was opened; where it is lost, it is opened again if the index still holds the same meetings. Safe for several threads.
 */
final class PointInTime implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(PointInTime.class);
    private static final String KEPT = "1h";
    private static final int PAGE = 1_000;

    /** What a node held that died is on another one within a second or two. */
    private static final int MAX_TRIES = 5;

    private static final int PAUSE_MILLIS = 400;

    private final Cluster cluster;
    private final String index;
    private final @Nullable Map<String, String> meetings;
    private volatile String id;

    /**
     * Opens the index as it is now.
     *
     * @throws ClusterException {@link ClusterFault#CHANGED} where it does not hold these meetings
     */
    static PointInTime of(Cluster cluster, String index, Map<String, String> meetings) throws ClusterException {
        PointInTime opened = new PointInTime(cluster, index, meetings, open(cluster, index));
        opened.requireMeetings();
        return opened;
    }

    /** Opens the index as it is now, whatever it holds; where it is lost, a search fails. */
    static PointInTime ofAny(Cluster cluster, String index) throws ClusterException {
        return new PointInTime(cluster, index, null, open(cluster, index));
    }

    private PointInTime(Cluster cluster, String index, @Nullable Map<String, String> meetings, String id) {
        this.cluster = cluster;
        this.index = index;
        this.meetings = meetings;
        this.id = id;
    }

    private static String open(Cluster cluster, String index) throws ClusterException {
        String path = "/" + index + "/_search/point_in_time?keep_alive=" + KEPT + "&allow_partial_pit_creation=false";
        return Faults.whole(cluster.post(path, Map.of())).path("pit_id").asText();
    }

    /** The answer to a search; statistics of words are those of all shards together. */
    JsonNode search(Map<String, ?> search) throws ClusterException {
        for (int tries = 1; ; tries++) {
            String used = id;
            try {
                return searchOnce(search, used);
            } catch (ClusterException e) {
                boolean mayBeElsewhere = e.fault() == ClusterFault.LOST || e.fault() == ClusterFault.RED;
                if (meetings == null || !mayBeElsewhere || tries == MAX_TRIES) {
                    throw e;
                }
                LOG.warn("The state of the index that was opened is lost and is opened again: {}", e.getMessage());
                reopen(used, e, tries);
            }
        }
    }

    private JsonNode searchOnce(Map<String, ?> search, String used) throws ClusterException {
        Map<String, Object> body = new HashMap<>(search);
        body.put("pit", Map.of("id", used, "keep_alive", KEPT));
        String path = "/_search?search_type=dfs_query_then_fetch&allow_partial_search_results=false";
        return Faults.whole(cluster.post(path, body));
    }

    private synchronized void reopen(String used, ClusterException failure, int tries) throws ClusterException {
        if (!id.equals(used)) {
            return; // another thread has done it
        }
        if (tries > 1) {
            pause(failure);
        }
        try {
            id = open(cluster, index);
        } catch (ClusterException e) {
            if (e.fault() != ClusterFault.RED) {
                throw e;
            }
            LOG.debug("The index cannot be opened yet", e);
            return;
        }
        requireMeetings();
    }

    private static void pause(ClusterException failure) throws ClusterException {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw failure;
        }
    }

    private void requireMeetings() throws ClusterException {
        if (!HeldMeetings.of(this).hashes().equals(meetings)) {
            throw new ClusterException(ClusterFault.CHANGED, "", null);
        }
    }

    /**
     * Hands over every hit of {@code query}, page by page.
     *
     * @param key a field that sorts them and that no two of them have the same value of
     * @param fields what else of a hit is wanted
     */
    void forEach(Map<String, ?> query, String key, Map<String, ?> fields, Consumer<JsonNode> action)
            throws ClusterException {
        Map<String, Object> search = new HashMap<>(fields);
        search.put("query", query);
        search.put("size", PAGE);
        search.put("sort", List.of(Map.of(key, "asc")));
        search.put("track_total_hits", false);
        while (true) {
            JsonNode hits = search(search).path("hits").path("hits");
            hits.forEach(action);
            if (hits.size() < PAGE) {
                return;
            }
            search.put("search_after", hits.get(PAGE - 1).path("sort"));
        }
    }

    /** What cannot be let go now is let go by the cluster within the hour. */
    @Override
    public void close() {
        try {
            cluster.delete("/_search/point_in_time", Map.of("pit_id", List.of(id)));
        } catch (ClusterException e) {
            LOG.debug("The state of the index could not be let go", e);
        }
    }
}
