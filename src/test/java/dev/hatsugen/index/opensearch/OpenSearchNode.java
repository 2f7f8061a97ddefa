package dev.hatsugen.index.opensearch;

import dev.hatsugen.index.IndexSettings;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A real node of OpenSearch in a process of its own, with a class path of its own, as its Lucene is another one; it ends with this
 * process. The profile opensearch of the build brings its libraries.
 */
public final class OpenSearchNode {

    private static final Path LIBRARIES = Path.of("target", "opensearch", "lib");
    private static final int MAX_WAIT_SECONDS = 180;
    private static final OpenSearchNode SHARED = start();

    private final URI address;

    private OpenSearchNode(URI address) {
        this.address = address;
    }

    /** The one of this process. */
    public static OpenSearchNode shared() {
        return SHARED;
    }

    URI address() {
        return address;
    }

    /** An index of that name on the node. */
    public IndexSettings.OpenSearch index(String name) {
        return new IndexSettings.OpenSearch(List.of(address), null, null, name, 1);
    }

    private static OpenSearchNode start() {
        try {
            Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target", "opensearch")), "node");
            Path port = folder.resolve("port");
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx384m",
                            "-XX:+UseSerialGC",
                            "-XX:TieredStopAtLevel=1",
                            "--enable-native-access=ALL-UNNAMED",
                            "-cp",
                            LIBRARIES + File.separator + "*",
                            Path.of("src", "test", "opensearch", "Node.java").toString(),
                            folder.toString(),
                            port.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("node.log").toFile())
                    .start();
            for (int i = 0; i < MAX_WAIT_SECONDS * 5 && !Files.exists(port); i++) {
                if (process.waitFor(200, TimeUnit.MILLISECONDS)) {
                    throw new IllegalStateException("the node ended, see " + folder.resolve("node.log"));
                }
            }
            return new OpenSearchNode(URI.create("http://127.0.0.1:" + Files.readString(port)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
