package dev.hatsugen.monitoring;

import io.prometheus.metrics.exporter.httpserver.HTTPServer;
import java.io.IOException;
import java.net.InetAddress;

/** Where Prometheus reads the metrics: {@code http://127.0.0.1:PORT/metrics}, for this machine alone. */
public final class MetricsEndpoint implements AutoCloseable {

    private final HTTPServer server;

    private MetricsEndpoint(HTTPServer server) {
        this.server = server;
    }

    /**
     * Opens it.
     *
     * @param port 1 to 65535; 0 for any that is free
     * @throws IOException if the port cannot be used; the message is one line for the operator
     */
    public static MetricsEndpoint open(BotMetrics metrics, int port) throws IOException {
        try {
            return new MetricsEndpoint(HTTPServer.builder()
                    .inetAddress(InetAddress.getLoopbackAddress())
                    .port(port)
                    .registry(metrics.prometheus())
                    .buildAndStart());
        } catch (IOException e) {
            throw new IOException(
                    "The port " + port + " for the metrics cannot be used (" + e.getMessage()
                            + "). Set metrics.port to another one.",
                    e);
        }
    }

    /** The port it listens on. */
    public int port() {
        return server.getPort();
    }

    @Override
    public void close() {
        server.close();
    }
}
