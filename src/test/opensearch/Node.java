import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.codelibs.opensearch.runner.OpenSearchRunner;
import org.opensearch.action.admin.cluster.node.info.NodeInfo;
import org.opensearch.action.admin.cluster.node.info.NodesInfoRequest;
import org.opensearch.http.HttpInfo;

/** Runs one node of OpenSearch until its standard input ends, and writes into a file at which port it listens. */
public final class Node {

    private Node() {}

    /** The folder of the node, the file of the port, and other settings, as {@code node.name=first}. */
    public static void main(String[] args) throws Exception {
        OpenSearchRunner runner = new OpenSearchRunner();
        runner.onBuild((number, settings) -> {
            settings.put("http.host", "127.0.0.1");
            settings.put("http.port", "0");
            settings.put("transport.port", "0");
            settings.put("cluster.routing.allocation.disk.threshold_enabled", false);
            for (int i = 2; i < args.length; i++) {
                String[] setting = args[i].split("=", 2);
                settings.put(setting[0], setting[1]);
            }
        });
        // the runner asks whether its port is free, which the settings above then replace
        runner.build(OpenSearchRunner.newConfigs()
                .basePath(args[0])
                .numOfNode(1)
                .clusterName("hatsugen-test")
                .pluginTypes("org.opensearch.knn.plugin.KNNPlugin")
                .useLogger());
        NodeInfo node = runner.client()
                .admin()
                .cluster()
                .nodesInfo(new NodesInfoRequest().addMetric("http"))
                .actionGet()
                .getNodes()
                .get(0);
        int port = node.getInfo(HttpInfo.class).getAddress().publishAddress().getPort();
        Path written = Files.writeString(Path.of(args[1] + ".new"), String.valueOf(port));
        Files.move(written, Path.of(args[1]), StandardCopyOption.ATOMIC_MOVE);
        while (System.in.read() >= 0) {
            // nothing is said here
        }
        System.exit(0);
    }
}
