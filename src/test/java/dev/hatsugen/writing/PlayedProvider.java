package dev.hatsugen.writing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.hatsugen.provider.ChatModels;
import dev.hatsugen.provider.ChatSettings;
import dev.langchain4j.model.chat.ChatModel;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** A provider on the loopback address that speaks OpenAI's protocol over HTTP; a test plays what the model says. */
public final class PlayedProvider implements AutoCloseable {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    static final TokenBudget.Limits LIMITS = new TokenBudget.Limits(1_000_000, 1_000_000, 1_000_000);

    private final HttpServer server;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final AtomicInteger requests = new AtomicInteger();
    private volatile Function<String, Response> model;

    /** Whole sentences of the excerpts of a Japanese prompt under their speakers. */
    public static Response truth(String prompt) {
        return Response.saying(CutOffTest.truth(prompt));
    }

    /** What comes back for one prompt. */
    public record Response(int status, String body, Map<String, String> headers, double share, End end) {

        private Response(int status, String body, Map<String, String> headers) {
            this(status, body, headers, 1, End.CLOSED);
        }

        /** The same, but that after that share of the body, below 1, nothing comes and the connection stays open. */
        Response stallAfter(double part, boolean inChunks) {
            return new Response(status, body, headers, part, inChunks ? End.STALLED_IN_CHUNKS : End.STALLED);
        }

        /** The same, but that the connection ends after that share of the body, below 1. */
        public Response cutAfter(double part) {
            return new Response(status, body, headers, part, End.CLOSED);
        }

        /** A completion that says {@code content}. */
        public static Response saying(String content) {
            return new Response(200, completion(content), Map.of());
        }

        /** Too many requests, with what the header {@code Retry-After} says. */
        static Response busy(String retryAfter) {
            return new Response(429, "{}", Map.of("Retry-After", retryAfter));
        }

        static Response failing(int status, String body) {
            return new Response(status, body, Map.of());
        }
    }

    private enum End {
        CLOSED,
        STALLED,
        STALLED_IN_CHUNKS
    }

    public PlayedProvider(Function<String, Response> model) throws IOException {
        this.model = model;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/v1/chat/completions", this::answer);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    /** From now on the model says what {@code next} gives for its prompt. */
    public void play(Function<String, Response> next) {
        model = next;
    }

    /** From now on the model says nothing until {@code end} is counted down. */
    void playSilence(CountDownLatch end) {
        play(prompt -> {
            try {
                end.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return Response.saying("late");
        });
    }

    int requests() {
        return requests.get();
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/v1";
    }

    ChatModel chat(Duration timeout) {
        return Objects.requireNonNull(
                ChatModels.of(new ChatSettings.OpenAiCompatible(url(), "played", "a-key"), timeout));
    }

    /** The model as it ships, on this provider. */
    public LanguageModel languageModel(boolean rephrases, Duration timeout) {
        return languageModel(rephrases ? Set.of(WritingSettings.Use.REPHRASE) : Set.of(), timeout);
    }

    LanguageModel languageModel(Set<WritingSettings.Use> uses, Duration timeout) {
        return LanguageModel.of(chat(timeout), new WritingSettings(timeout, uses, LIMITS, Path.of("no-folder")));
    }

    private void answer(HttpExchange call) throws IOException {
        requests.incrementAndGet();
        JsonNode request = MAPPER.readTree(call.getRequestBody().readAllBytes());
        Response response = model.apply(request.at("/messages/0/content").asText());
        byte[] body = response.body().getBytes(StandardCharsets.UTF_8);
        call.getResponseHeaders().add("Content-Type", "application/json");
        response.headers().forEach(call.getResponseHeaders()::add);
        int length = response.end() == End.STALLED_IN_CHUNKS ? 0 : body.length == 0 ? -1 : body.length;
        call.sendResponseHeaders(response.status(), length);
        call.getResponseBody().write(body, 0, (int) (response.share() * body.length));
        if (response.end() != End.CLOSED) {
            call.getResponseBody().flush();
            pause();
        }
        call.close();
    }

    private void pause() {
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String completion(String content) {
        return MAPPER.createObjectNode()
                .put("id", "1")
                .put("object", "chat.completion")
                .put("model", "played")
                .set(
                        "choices",
                        MAPPER.createArrayNode()
                                .add(MAPPER.createObjectNode()
                                        .put("index", 0)
                                        .put("finish_reason", "stop")
                                        .set(
                                                "message",
                                                MAPPER.createObjectNode()
                                                        .put("role", "assistant")
                                                        .put("content", content))))
                .toString();
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
    }
}
