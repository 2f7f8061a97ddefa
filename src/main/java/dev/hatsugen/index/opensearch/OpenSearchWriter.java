package dev.hatsugen.index.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import dev.hatsugen.index.Fields;
import dev.hatsugen.index.IndexProgress;
import dev.hatsugen.index.IndexedPassages;
import dev.hatsugen.index.Manifest;
import dev.hatsugen.index.Vectors;
import dev.hatsugen.language.Glosser;
import dev.hatsugen.minutes.Corpus;
import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.minutes.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Writes one index. A meeting counts as held only while all its documents can be found: the next process goes on with the others.
 */
final class OpenSearchWriter {

    private static final int BATCH = 16;
    private static final int MAX_DOCUMENTS = 500;

    /** After so many embedded texts the meetings that are whole are committed. */
    private static final int MAX_VECTORS_AT_RISK = 2_048;

    private final Cluster cluster;
    private final String index;
    private final WriteLock lock;
    private final Vectors vectors;
    private final Glosser glosser;
    private final List<Map<String, Object>> documents = new ArrayList<>();
    private final List<Map<String, Object>> whole = new ArrayList<>();

    OpenSearchWriter(Cluster cluster, String index, WriteLock lock, Vectors vectors, Glosser glosser) {
        this.cluster = cluster;
        this.index = index;
        this.lock = lock;
        this.vectors = vectors;
        this.glosser = glosser;
    }

    /**
     * Brings the index from the meetings it holds to those of {@code corpus}.
     *
     * @param manifest of {@code corpus}
     * @param held of each meeting that the index holds, by its key, the hash of what is indexed of it
     * @param progress has begun
     */
    void write(Corpus corpus, Manifest manifest, Map<String, String> held, IndexProgress progress)
            throws ClusterException {
        for (String key : held.keySet()) {
            if (!manifest.meetings().containsKey(key)) {
                remove(key);
            }
        }
        for (Meeting meeting : corpus.meetings()) {
            String hash = manifest.hash(meeting);
            if (!hash.equals(held.get(meeting.key()))) {
                remove(meeting.key());
                add(meeting, progress);
                whole.add(HeldMeetings.document(meeting.key(), hash, System.currentTimeMillis()));
                if (vectors.made() >= MAX_VECTORS_AT_RISK) {
                    commit();
                    vectors.forgetMade();
                }
            }
        }
        commit();
        // what was deleted counts in the statistics of words until it is merged away
        cluster.post("/" + index + "/_forcemerge?only_expunge_deletes=true", Map.of());
        refresh();
    }

    private void remove(String meeting) throws ClusterException {
        lock.requireHeld();
        cluster.delete(HeldMeetings.path(index, meeting) + "?refresh=true", Map.of());
        refresh();
        Map<String, ?> all = Map.of("query", Queries.in(Fields.MEETING, List.of(meeting)));
        cluster.post("/" + index + "/_delete_by_query?refresh=true", all);
    }

    private void add(Meeting meeting, IndexProgress progress) throws ClusterException {
        Documents made = new Documents(vectors, glosser);
        List<Passage> passages = IndexedPassages.of(meeting);
        for (int from = 0; from < passages.size(); from += BATCH) {
            List<Passage> batch = passages.subList(from, Math.min(from + BATCH, passages.size()));
            documents.addAll(made.of(batch));
            if (documents.size() >= MAX_DOCUMENTS) {
                send();
            }
            progress.advance(batch.size());
        }
    }

    /** The documents can be found before the meetings count as held. */
    private void commit() throws ClusterException {
        send();
        refresh();
        documents.addAll(whole);
        send();
        whole.clear();
        refresh();
    }

    private void refresh() throws ClusterException {
        Faults.whole(cluster.post("/" + index + "/_refresh", Map.of()));
    }

    private void send() throws ClusterException {
        lock.requireHeld();
        if (documents.isEmpty()) {
            return;
        }
        StringBuilder lines = new StringBuilder();
        for (Map<String, Object> document : documents) {
            lines.append(Json.write(Map.of("index", Map.of("_id", Documents.id(document)))))
                    .append('\n');
            lines.append(Json.write(document)).append('\n');
        }
        documents.clear();
        JsonNode answer = cluster.send("POST", "/" + index + "/_bulk", lines.toString());
        for (JsonNode item : answer.path("items")) {
            if (item.path("index").has("error")) {
                throw Faults.of(item.path("index").path("status").asInt(), item.toString());
            }
        }
    }
}
