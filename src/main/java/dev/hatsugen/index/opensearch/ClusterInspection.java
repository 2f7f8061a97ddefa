package dev.hatsugen.index.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import dev.hatsugen.index.IndexSettings;
import java.util.Optional;

/**
 * How the index in a cluster is; looking changes none of it.
 *
 * @param hasIndex whether there is one already
 * @param meetings how many meetings it holds
 */
public record ClusterInspection(boolean hasIndex, int meetings) {

    /**
     * Looks at the index, and at the cluster where there is none yet.
     *
     * @throws ClusterException if anything is wrong with it
     */
    public static ClusterInspection of(IndexSettings.OpenSearch settings) throws ClusterException {
        Cluster cluster = new Cluster(settings);
        Optional<StoredIndices.Stored> current =
                StoredIndices.of(cluster, settings.name()).current();
        if (current.isEmpty()) {
            requirePlugin(cluster);
            return new ClusterInspection(false, 0);
        }
        String index = current.get().name();
        if (cluster.get("/_cluster/health/" + index).path("status").asText().equals("red")) {
            throw new ClusterException(ClusterFault.RED, index, null);
        }
        for (JsonNode of : cluster.get("/" + index + "/_settings")) {
            for (JsonNode block : of.path("settings").path("index").path("blocks")) {
                if (block.asBoolean()) {
                    throw new ClusterException(ClusterFault.READ_ONLY, index, null);
                }
            }
        }
        return new ClusterInspection(
                true, HeldMeetings.of(cluster, index).hashes().size());
    }

    private static void requirePlugin(Cluster cluster) throws ClusterException {
        if (!cluster.get("/_cat/plugins?format=json").toString().contains("knn")) {
            throw new ClusterException(ClusterFault.PLUGIN, "", null);
        }
    }
}
