package dev.hatsugen.index.opensearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.hatsugen.doctor.Finding;
import dev.hatsugen.doctor.SearchCluster;
import dev.hatsugen.index.HashEmbedding;
import dev.hatsugen.index.IndexException;
import dev.hatsugen.index.IndexProgress;
import dev.hatsugen.index.IndexSettings;
import dev.hatsugen.index.Manifest;
import dev.hatsugen.language.Glossary;
import dev.hatsugen.language.Glosser;
import dev.hatsugen.minutes.Corpus;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What OpenSearch answers when it refuses, in its own words: each is told apart, and none is taken for an empty index. */
class ClusterFaultsTest {

    private static final URI NOWHERE = URI.create("http://127.0.0.1:9");

    private final HttpServer server;
    private int status = 200;
    private String body = "{}";
    private @Nullable String authorization;

    ClusterFaultsTest() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
    }

    @BeforeEach
    void start() {
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        authorization = exchange.getRequestHeaders().getFirst("Authorization");
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    private static IndexSettings.OpenSearch at(URI... addresses) {
        return new IndexSettings.OpenSearch(
                List.of(addresses), new IndexSettings.Login("reader", "its-password"), null, "minutes", 1);
    }

    private static void assertTold(IndexSettings.OpenSearch settings, ClusterFault fault) {
        Corpus none = new Corpus(List.of());
        OpenSearchIndex index =
                new OpenSearchIndex(settings, HashEmbedding::new, new Glosser(Glossary.EMPTY), IndexProgress.SILENT);
        assertThatThrownBy(() -> index.open(none, Manifest.of(none, "glossary", "hash", HashEmbedding.DIMENSION)))
                .isInstanceOfSatisfying(
                        IndexException.class, e -> assertThat(e.isRetriable()).isEqualTo(fault.isRetriable()))
                .hasMessageStartingWith(fault.text())
                .hasMessageNotContaining("its-password");
        Finding finding = SearchCluster.index(settings);
        assertThat(finding.status()).isEqualTo(Finding.Status.FAILED);
        assertThat(finding.what()).isEqualTo(fault.name().toLowerCase(Locale.ROOT));
        for (Locale language : List.of(Locale.JAPANESE, Locale.ENGLISH)) {
            assertThat(finding.text(language)).contains("OpenSearch").doesNotContain("its-password");
            assertThat(finding.remedy(language)).isNotEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            CREDENTIALS | 401 | Unauthorized
            PERMISSION  | 403 | {"error":{"root_cause":[{"type":"security_exception","reason":"no permissions for [indices:admin/get] and User [name=reader]"}],"type":"security_exception","reason":"no permissions for [indices:admin/get] and User [name=reader]"},"status":403}
            READ_ONLY   | 403 | {"error":{"root_cause":[{"type":"cluster_block_exception","reason":"index [minutes-1] blocked by: [FORBIDDEN/8/index write (api)];"}],"type":"cluster_block_exception","reason":"index [minutes-1] blocked by: [FORBIDDEN/8/index write (api)];"},"status":403}
            READ_ONLY   | 429 | {"error":{"root_cause":[{"type":"cluster_block_exception","reason":"index [minutes-1] blocked by: [TOO_MANY_REQUESTS/12/disk usage exceeded flood-stage watermark, index has read-only-allow-delete block];"}],"type":"cluster_block_exception","reason":"index [minutes-1] blocked by: [TOO_MANY_REQUESTS/12/disk usage exceeded flood-stage watermark, index has read-only-allow-delete block];"},"status":429}
            RED         | 503 | {"error":{"root_cause":[{"type":"cluster_manager_not_discovered_exception","reason":null}],"type":"cluster_manager_not_discovered_exception","reason":null},"status":503}
            RED         | 503 | {"error":{"root_cause":[],"type":"search_phase_execution_exception","reason":"all shards failed","phase":"query","grouped":true,"failed_shards":[]},"status":503}
            BUSY        | 429 | {"error":{"root_cause":[{"type":"rejected_execution_exception","reason":"rejected execution of primary operation"}],"type":"rejected_execution_exception","reason":"rejected execution of primary operation"},"status":429}
            PLUGIN      | 400 | {"error":{"root_cause":[{"type":"mapper_parsing_exception","reason":"No handler for type [knn_vector] declared on field [vector]"}],"type":"mapper_parsing_exception","reason":"Failed to parse mapping [_doc]: No handler for type [knn_vector] declared on field [vector]"},"status":400}
            MAPPING     | 400 | {"error":{"root_cause":[{"type":"strict_dynamic_mapping_exception","reason":"mapping set to strict, dynamic introduction of [gloss] within [_doc] is not allowed"}],"type":"strict_dynamic_mapping_exception","reason":"mapping set to strict, dynamic introduction of [gloss] within [_doc] is not allowed"},"status":400}
            UNEXPECTED  | 500 | {"error":{"type":"null_pointer_exception","reason":"x"},"status":500}
            UNEXPECTED  | 200 | <html>another server</html>
            FOREIGN     | 200 | {"minutes":{"aliases":{},"mappings":{},"settings":{}}}
            NEWER       | 200 | {"minutes-1":{"aliases":{"minutes":{}},"mappings":{"_meta":{"mapping":1000}},"settings":{}}}
            """)
    void eachRefusalIsTold(ClusterFault fault, int answered, String words) {
        status = answered;
        body = words;

        assertTold(at(address()), fault);
    }

    @Test
    void whereNothingListensNothingIsReached() {
        assertTold(at(NOWHERE), ClusterFault.UNREACHABLE);
    }

    @Test
    void anotherNodeIsAskedWhereOneDoesNotAnswer() throws ClusterException {
        body = "{\"answered\":true}";
        Cluster cluster = new Cluster(at(NOWHERE, address()));

        assertThat(cluster.get("/").path("answered").asBoolean()).isTrue();
        assertThat(authorization).isEqualTo("Basic cmVhZGVyOml0cy1wYXNzd29yZA==");
    }

    @Test
    void anAnswerOfApartOfTheIndexIsNone() throws ClusterException {
        body = "{\"timed_out\":false,\"_shards\":{\"total\":2,\"failed\":1},\"hits\":{\"hits\":[]}}";
        Cluster cluster = new Cluster(at(address()));

        assertThatThrownBy(() -> Faults.whole(cluster.get("/_search")))
                .isInstanceOfSatisfying(
                        ClusterException.class, e -> assertThat(e.fault()).isEqualTo(ClusterFault.RED));
    }
}
