package dev.hatsugen.index.opensearch;

import dev.hatsugen.index.IndexSettings;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A real node of OpenSearch in a process of its own, with a class path of its own, as its Lucene is another one; it ends with this
 * process. The profile opensearch of the build brings its libraries.
 */
public final class OpenSearchNode {

    private static final Path LIBRARIES = Path.of("target", "opensearch", "lib");
    private static final int MAX_WAIT_SECONDS = 180;

    /** Started when it is first asked for. */
    private static final class Shared {
        static final OpenSearchNode NODE = startShared();
    }

    private final Process process;
    private final Path folder;
    private final Path port;

    private OpenSearchNode(Process process, Path folder, Path port) {
        this.process = process;
        this.folder = folder;
        this.port = port;
    }

    /** The one of this process. */
    public static OpenSearchNode shared() {
        return Shared.NODE;
    }

    URI address() {
        try {
            return URI.create("http://127.0.0.1:" + Files.readString(port));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An index of that name on the node. */
    public IndexSettings.OpenSearch index(String name) {
        return new IndexSettings.OpenSearch(List.of(address()), null, null, name, 1);
    }

    private static OpenSearchNode startShared() {
        try {
            OpenSearchNode node = start(folder(), List.of());
            node.awaitStarted();
            return node;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A new folder for a node. */
    static Path folder() throws IOException {
        return Files.createTempDirectory(Files.createDirectories(Path.of("target", "opensearch")), "node");
    }

    /**
     * Starts a node, and does not wait until it has started.
     *
     * @param folder which may hold what a node of the same settings had
     * @param settings such as {@code node.name=first}
     */
    static OpenSearchNode start(Path folder, List<String> settings) throws IOException {
        Path port = folder.resolve("port");
        Files.deleteIfExists(port);
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx384m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                LIBRARIES + File.separator + "*",
                Path.of("src", "test", "opensearch", "Node.java").toString(),
                folder.toString(),
                port.toString()));
        command.addAll(settings);
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        folder.resolve("node.log").toFile()))
                .start();
        return new OpenSearchNode(process, folder, port);
    }

    void awaitStarted() {
        try {
            for (int i = 0; i < MAX_WAIT_SECONDS * 5 && !Files.exists(port); i++) {
                if (process.waitFor(200, TimeUnit.MILLISECONDS)) {
                    throw new IllegalStateException("the node ended, see " + folder.resolve("node.log"));
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Ends the process at once, as a machine does that loses its power. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }
}
