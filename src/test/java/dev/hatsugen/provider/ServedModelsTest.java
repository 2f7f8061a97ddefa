package dev.hatsugen.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.hatsugen.provider.EmbeddingSettings.Prefixes;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.exception.LangChain4jException;
import dev.langchain4j.model.embedding.EmbeddingModel;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Models behind an endpoint, here one of our own on the loopback address. */
class ServedModelsTest {

    private static final Prefixes PREFIXES = new Prefixes("query: ", "passage: ");

    private final List<String> bodies = new ArrayList<>();
    private final List<String> keys = new ArrayList<>();
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/v1/embeddings", call -> reply(call, """
                {"object":"list","model":"m","data":[{"object":"embedding","index":0,"embedding":[1.0,2.0]}],
                 "usage":{"prompt_tokens":1,"total_tokens":1}}"""));
        server.createContext("/api/embed", call -> reply(call, "{\"model\":\"m\",\"embeddings\":[[3.0,4.0,5.0]]}"));
        server.createContext("/broken", call -> {
            call.sendResponseHeaders(401, -1);
            call.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void openAiCompatible() {
        EmbeddingModel model = EmbeddingModels.of(
                new EmbeddingSettings.OpenAiCompatible(address("/v1"), "m", "secret-key", PREFIXES, true));
        assertThat(model.embed("港").content().vector()).containsExactly(1, 2);
        assertThat(model.embedAll(List.of(TextSegment.from("湾"))).content()).hasSize(1);
        assertThat(model.dimension()).isEqualTo(2);
        assertThat(bodies.get(0)).contains("query: 港");
        assertThat(bodies.get(1)).contains("passage: 湾");
        assertThat(keys).allMatch("Bearer secret-key"::equals);
        assertThat(model.modelName()).startsWith("m at http://").doesNotContain("secret-key");
    }

    @Test
    void openAiCompatibleWithoutAKey() {
        EmbeddingModel model = EmbeddingModels.of(
                new EmbeddingSettings.OpenAiCompatible(address("/v1"), "m", null, Prefixes.NONE, true));
        assertThat(model.embed("港").content().vector()).containsExactly(1, 2);
    }

    @Test
    void ollama() {
        EmbeddingModel model = EmbeddingModels.of(new EmbeddingSettings.Ollama(address(""), "m", PREFIXES, true));
        assertThat(model.embed("港").content().vector()).containsExactly(3, 4, 5);
        assertThat(model.dimension()).isEqualTo(3);
        assertThat(bodies.get(0)).contains("query: 港").contains("\"m\"");
    }

    @Test
    void aFailingEndpointIsAFailureThatKnowsItsKind() {
        EmbeddingModel model = EmbeddingModels.of(
                new EmbeddingSettings.OpenAiCompatible(address("/broken"), "m", "secret-key", PREFIXES, true));
        assertThatThrownBy(() -> model.embed("港"))
                .isInstanceOf(LangChain4jException.class)
                .hasMessageNotContaining("secret-key");
    }

    @Test
    void whatAnAddressHoldsOfSecretsIsNoPartOfTheName() {
        EmbeddingModel model = EmbeddingModels.of(
                new EmbeddingSettings.Ollama("http://user:password@127.0.0.1:1/x?key=abc", "m", Prefixes.NONE, true));
        assertThat(model.modelName()).startsWith("m at http://127.0.0.1:1/x ");
    }

    private String address(String path) {
        return "http://" + server.getAddress().getAddress().getHostAddress() + ":"
                + server.getAddress().getPort() + path;
    }

    private void reply(HttpExchange call, String json) throws IOException {
        bodies.add(new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        keys.add(String.valueOf(call.getRequestHeaders().getFirst("Authorization")));
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        call.getResponseHeaders().add("Content-Type", "application/json");
        call.sendResponseHeaders(200, bytes.length);
        call.getResponseBody().write(bytes);
        call.close();
    }
}
