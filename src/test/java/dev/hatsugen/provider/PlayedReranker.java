package dev.hatsugen.provider;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** A server on the loopback address that speaks the protocol of Cohere's rerank; a test plays what it sends. */
public final class PlayedReranker implements AutoCloseable {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final HttpServer server;
    private final List<JsonNode> requests = new CopyOnWriteArrayList<>();
    private final List<String> keys = new CopyOnWriteArrayList<>();
    private volatile Function<JsonNode, Reply> play;

    /** What comes back; headers stand in front of the body. */
    public record Reply(int status, String body, Map<String, String> headers) {

        public static Reply ok(String body) {
            return new Reply(200, body, Map.of());
        }

        public static Reply failing(int status) {
            return new Reply(status, "{\"message\":\"no\"}", Map.of());
        }
    }

    public PlayedReranker(Function<JsonNode, Reply> play) throws IOException {
        this.play = play;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/v2/rerank", this::answer);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    public void play(Function<JsonNode, Reply> next) {
        play = next;
    }

    /** A good server: each document has the score that {@code liking} gives its text; the results are sent best first. */
    public static Function<JsonNode, Reply> scoring(ToDoubleFunction<String> liking) {
        return request -> {
            record Scored(int index, double score) {}
            List<Scored> scored = new ArrayList<>();
            request.path("documents")
                    .forEach(text -> scored.add(new Scored(scored.size(), liking.applyAsDouble(text.asText()))));
            scored.sort((one, other) -> Double.compare(other.score, one.score));
            ArrayNode results = MAPPER.createArrayNode();
            scored.forEach(each -> results.add(
                    MAPPER.createObjectNode().put("index", each.index).put("relevance_score", each.score)));
            return Reply.ok(MAPPER.createObjectNode()
                    .put("id", "1")
                    .<ObjectNode>set("results", results)
                    .toString());
        };
    }

    public List<JsonNode> requests() {
        return requests;
    }

    List<String> keys() {
        return keys;
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/v2";
    }

    public RerankSettings.CohereCompatible settings(Duration timeout) {
        return new RerankSettings.CohereCompatible(url(), "played", "secret-key", timeout);
    }

    private void answer(HttpExchange call) throws IOException {
        keys.add(String.valueOf(call.getRequestHeaders().getFirst("Authorization")));
        JsonNode request = MAPPER.readTree(call.getRequestBody().readAllBytes());
        requests.add(request);
        Reply reply = play.apply(request);
        byte[] body = reply.body().getBytes(StandardCharsets.UTF_8);
        call.getResponseHeaders().add("Content-Type", "application/json");
        reply.headers().forEach(call.getResponseHeaders()::add);
        call.sendResponseHeaders(reply.status(), body.length == 0 ? -1 : body.length);
        call.getResponseBody().write(body);
        call.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
