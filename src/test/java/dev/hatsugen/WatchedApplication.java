package dev.hatsugen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;

/**
 * The application, or another class, in a process that writes down every connection and every name that it asks for, and refuses
 * those that lead to another machine. Java asks its proxy selector before each connection of a socket and of its HTTP client.
 */
public final class WatchedApplication {

    private static final String RECORD = "hatsugen.test.connections";
    private static final Set<String> OWN = Set.of("localhost", "127.0.0.1", "::1", "[::1]", "0:0:0:0:0:0:0:1");

    private WatchedApplication() {}

    /** The option of Java that names the file to write to. */
    static String option(Path record) {
        return "-D" + RECORD + "=" + record;
    }

    /** Starts the application. */
    public static void main(String[] arguments) {
        ProxySelector.setDefault(new ProxySelector() {
            @Override
            public List<Proxy> select(URI uri) {
                record("connection " + uri);
                if (!isOwn(uri.getHost())) {
                    throw new IllegalArgumentException("refused: " + uri);
                }
                return List.of(Proxy.NO_PROXY);
            }

            @Override
            public void connectFailed(URI uri, SocketAddress address, IOException failure) {
                record("failed " + uri);
            }
        });
        Application.main(arguments);
    }

    static boolean isWatched() {
        return System.getProperty(RECORD) != null;
    }

    static boolean isOwn(String host) {
        return OWN.contains(host);
    }

    static void record(String line) {
        try {
            Files.writeString(
                    Path.of(System.getProperty(RECORD)),
                    line + "\n",
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
