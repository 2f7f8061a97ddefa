package dev.hatsugen.index.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import dev.hatsugen.index.IndexSettings;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Three real nodes of OpenSearch, each in a process of its own, of which one may be killed and started again. */
public final class OpenSearchCluster implements AutoCloseable {

    private static final int NODES = 3;
    private static final int SHARDS = 3;
    private static final int MAX_WAIT_SECONDS = 180;

    private final List<Path> folders = new ArrayList<>();
    private final List<Integer> ports = new ArrayList<>();
    private final List<OpenSearchNode> nodes = new ArrayList<>();

    public OpenSearchCluster() throws IOException {
        for (int i = 0; i < 2 * NODES; i++) {
            try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
                ports.add(free.getLocalPort());
            }
        }
        for (int node = 0; node < NODES; node++) {
            folders.add(OpenSearchNode.folder());
            nodes.add(start(node));
        }
        nodes.forEach(OpenSearchNode::awaitStarted);
    }

    private OpenSearchNode start(int node) throws IOException {
        String seeds = String.join(
                ",",
                ports.subList(0, NODES).stream()
                        .map(port -> "127.0.0.1:" + port)
                        .toList());
        String names = String.join(
                ",", IntStream.range(0, NODES).mapToObj(i -> "node-" + i).toList());
        return OpenSearchNode.start(
                folders.get(node),
                List.of(
                        "node.name=node-" + node,
                        "network.host=127.0.0.1",
                        "transport.port=" + ports.get(node),
                        "http.port=" + ports.get(NODES + node),
                        "discovery.type=zen",
                        "discovery.seed_hosts=" + seeds,
                        "cluster.initial_cluster_manager_nodes=" + names));
    }

    /** An index of that name in three parts, each of them on two nodes. */
    public IndexSettings.OpenSearch index(String name) {
        List<URI> addresses = ports.subList(NODES, 2 * NODES).stream()
                .map(port -> URI.create("http://127.0.0.1:" + port))
                .toList();
        return new IndexSettings.OpenSearch(addresses, null, null, name, SHARDS);
    }

    private Cluster client() throws ClusterException {
        return new Cluster(index("none"));
    }

    /** Kills the node that manages the cluster, and returns its number. */
    public int killManager() throws ClusterException {
        String name = client().get("/_cat/cluster_manager?format=json&h=node")
                .path(0)
                .path("node")
                .asText();
        int manager = Integer.parseInt(name.substring("node-".length()));
        nodes.get(manager).kill();
        return manager;
    }

    /** Starts a node again that was killed, with what it had. */
    public void restart(int node) throws IOException {
        nodes.set(node, start(node));
        nodes.get(node).awaitStarted();
    }

    /** Waits until every part of every index is on two nodes. */
    public void awaitGreen() throws ClusterException, InterruptedException {
        for (int i = 0; i < MAX_WAIT_SECONDS; i++) {
            JsonNode health = client().get("/_cluster/health");
            if (health.path("status").asText().equals("green")
                    && health.path("number_of_nodes").asInt() == NODES) {
                return;
            }
            Thread.sleep(1_000);
        }
        throw new IllegalStateException("the cluster is not green");
    }

    /** How many documents the index holds, in those parts that answer questions. */
    public long documents(String name) throws ClusterException {
        return client().get("/" + name + "/_count").path("count").asLong();
    }

    @Override
    public void close() {
        nodes.forEach(OpenSearchNode::kill);
    }
}
