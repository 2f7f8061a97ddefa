package dev.hatsugen.discord.corpus;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Servers that send too much, or too little. */
class AttachmentDownloadTest {

    private final CountDownLatch end = new CountDownLatch(1);
    private HttpServer server;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/stalled.txt", exchange -> {
            exchange.sendResponseHeaders(200, 100);
            exchange.getResponseBody().write('a');
            exchange.getResponseBody().flush();
            await(exchange);
        });
        server.createContext("/endless.txt", exchange -> {
            exchange.sendResponseHeaders(200, 0); // a body without a length
            for (int i = 0; i < 40; i++) {
                exchange.getResponseBody().write(new byte[1 << 20]);
            }
            exchange.close();
        });
        server.start();
    }

    private void await(HttpExchange exchange) {
        try {
            end.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        exchange.close();
    }

    @AfterEach
    void stop() {
        end.countDown();
        server.stop(0);
    }

    private HttpUrl url(String name) {
        return HttpUrl.get("http://127.0.0.1:" + server.getAddress().getPort() + "/" + name);
    }

    @Test
    void aBodyThatDoesNotEndIsCutOffAtTheLargestFile() {
        assertThatThrownBy(() -> new AttachmentDownload(UploadSettings.NONE).bytes(url("endless.txt")))
                .isInstanceOf(RefusedUploadException.class)
                .hasMessage("minutes.upload.size");
    }

    @Test
    void aServerThatStallsIsLeft() {
        AttachmentDownload impatient = new AttachmentDownload(UploadSettings.NONE, Duration.ofMillis(300));
        assertThatThrownBy(() -> impatient.bytes(url("stalled.txt")))
                .isInstanceOf(RefusedUploadException.class)
                .hasMessage("minutes.upload.stalled");
    }
}
