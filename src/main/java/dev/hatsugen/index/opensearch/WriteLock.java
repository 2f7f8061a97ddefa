package dev.hatsugen.index.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;
import java.util.Timer;
import java.util.TimerTask;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets one process write. It is a document that its owner writes again every few seconds; one that does not change any more was left by
 * a process that ended, and is taken over. No clocks of two machines are compared.
 */
final class WriteLock implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(WriteLock.class);
    private static final long BEAT_MILLIS = 3_000;

    /** A document that stays the same for so long was left. */
    private static final int MAX_MISSED_BEATS = 5;

    private final Cluster cluster;
    private final String index;
    private final String owner = UUID.randomUUID().toString();
    private final Timer beats = new Timer("index-lock", true);
    private long beat;
    private String version = "";
    private boolean isLost;

    private WriteLock(Cluster cluster, String alias) {
        this.cluster = cluster;
        this.index = alias + "-lock";
    }

    /**
     * Takes the lock; waits some seconds where it seems to be left.
     *
     * @throws ClusterException {@link ClusterFault#LOCKED} if another process has it
     */
    static WriteLock of(Cluster cluster, String alias) throws ClusterException {
        WriteLock lock = new WriteLock(cluster, alias);
        try {
            lock.acquire();
        } catch (ClusterException e) {
            lock.beats.cancel();
            throw e;
        }
        lock.beats.schedule(
                new TimerTask() {
                    @Override
                    public void run() {
                        lock.renew();
                    }
                },
                BEAT_MILLIS,
                BEAT_MILLIS);
        return lock;
    }

    private void acquire() throws ClusterException {
        if (cluster.find("/" + index).isEmpty()) {
            cluster.put(
                    "/" + index,
                    Map.of(
                            "settings", Map.of("number_of_shards", 1, "auto_expand_replicas", "0-1"),
                            "mappings", Map.of("enabled", false)));
        }
        Optional<JsonNode> held = cluster.find("/" + index + "/_doc/writer");
        if (held.isPresent()) {
            awaitLeft(held.get());
        }
        write(held.map(WriteLock::unchanged).orElse("?op_type=create"));
    }

    private void awaitLeft(JsonNode held) throws ClusterException {
        for (int i = 0; i < MAX_MISSED_BEATS; i++) {
            try {
                Thread.sleep(BEAT_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new ClusterException(ClusterFault.LOCKED, "", e);
            }
            Optional<JsonNode> now = cluster.find("/" + index + "/_doc/writer");
            if (now.isEmpty() || !unchanged(now.get()).equals(unchanged(held))) {
                throw new ClusterException(ClusterFault.LOCKED, "", null);
            }
        }
    }

    private static String unchanged(JsonNode document) {
        return "?if_seq_no=" + document.path("_seq_no").asLong() + "&if_primary_term="
                + document.path("_primary_term").asLong();
    }

    private void write(String condition) throws ClusterException {
        version = unchanged(
                cluster.put("/" + index + "/_doc/writer" + condition, Map.of("owner", owner, "beat", beat++)));
    }

    private synchronized void renew() {
        try {
            write(version);
        } catch (ClusterException e) {
            isLost = isLost || e.fault() == ClusterFault.LOCKED;
            LOG.warn("The lock of the index could not be renewed: {}", e.getMessage());
        }
    }

    /** @throws ClusterException if another process took the lock, since nothing was heard of this one */
    synchronized void requireHeld() throws ClusterException {
        if (isLost) {
            throw new ClusterException(ClusterFault.LOCKED, "", null);
        }
    }

    /** A lock that cannot be given back now is taken for left a little later. */
    @Override
    public void close() {
        beats.cancel();
        synchronized (this) {
            try {
                cluster.delete("/" + index + "/_doc/writer" + version, Map.of());
            } catch (ClusterException e) {
                LOG.warn("The lock of the index could not be given back: {}", e.getMessage());
            }
        }
    }
}
