package dev.hatsugen.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.scoring.ScoringModel;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Language models of each provider, whose protocols a server on the loopback address speaks, and what is taken note of them. */
class ChatModelsTest {

    private static final Duration LONG = Duration.ofSeconds(20);

    private final List<String> requests = Collections.synchronizedList(new ArrayList<>());
    private final List<String> notes = new ArrayList<>();
    private final HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    private volatile int status = 200;

    /** The providers, each with the path that it is asked at and what it answers with. */
    enum Provider {
        OPEN_AI("POST /v1/chat/completions Bearer a-key", """
                {"id":"1","object":"chat.completion","model":"m","choices":[{"index":0,"finish_reason":"stop",
                 "message":{"role":"assistant","content":"said"}}],
                 "usage":{"prompt_tokens":11,"completion_tokens":7,"total_tokens":18}}"""),
        OLLAMA("POST /v1/api/chat null", """
                {"model":"m","created_at":"2026-01-01T00:00:00Z","message":{"role":"assistant","content":"said"},
                 "done":true,"done_reason":"stop","prompt_eval_count":11,"eval_count":7}"""),
        ANTHROPIC("POST /v1/messages a-key", """
                {"id":"1","type":"message","role":"assistant","model":"m","content":[{"type":"text","text":"said"}],
                 "stop_reason":"end_turn","usage":{"input_tokens":11,"output_tokens":7}}"""),
        GEMINI("POST /v1/models/m:generateContent a-key", """
                {"candidates":[{"content":{"parts":[{"text":"said"}],"role":"model"},"finishReason":"STOP"}],
                 "usageMetadata":{"promptTokenCount":11,"candidatesTokenCount":7,"totalTokenCount":18}}""");

        private final String request;
        private final String response;

        Provider(String request, String response) {
            this.request = request;
            this.response = response;
        }

        ChatSettings settings(String url) {
            return switch (this) {
                case OPEN_AI -> new ChatSettings.OpenAiCompatible(url, "m", "a-key");
                case OLLAMA -> new ChatSettings.Ollama(url, "m");
                case ANTHROPIC -> new ChatSettings.Anthropic(url, "m", "a-key");
                case GEMINI -> new ChatSettings.Gemini(url, "m", "a-key");
            };
        }
    }

    /** Writes down what it is told. */
    private final class Notes implements ModelObserver {

        @Override
        public void called(Model model, Outcome outcome, Duration took) {
            assertThat(took).isPositive();
            notes.add(model + " " + outcome);
        }

        @Override
        public void used(int input, int output) {
            notes.add(input + " " + output);
        }

        @Override
        public void checked(Material what, int kept, int dropped) {
            throw new AssertionError("nothing is checked here");
        }
    }

    ChatModelsTest() throws IOException {}

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private ChatModel model(Provider provider, ModelObserver observer) {
        server.createContext("/", call -> answer(call, provider));
        server.start();
        String url = "http://127.0.0.1:" + server.getAddress().getPort() + "/v1";
        return Objects.requireNonNull(ChatModels.of(provider.settings(url), LONG, observer));
    }

    private void answer(HttpExchange call, Provider provider) throws IOException {
        String key = String.join(
                "",
                List.of("Authorization", "x-api-key", "x-goog-api-key").stream()
                        .map(name -> Objects.requireNonNullElse(
                                call.getRequestHeaders().getFirst(name), ""))
                        .toList());
        requests.add(call.getRequestMethod() + " " + call.getRequestURI() + " " + (key.isEmpty() ? null : key));
        byte[] body = (status == 200 ? provider.response : "{\"error\":{\"message\":\"a-key 港\"}}")
                .getBytes(StandardCharsets.UTF_8);
        call.getResponseHeaders().add("Content-Type", "application/json");
        call.sendResponseHeaders(status, body.length);
        call.getResponseBody().write(body);
        call.close();
    }

    @ParameterizedTest
    @EnumSource
    void eachIsAskedInItsProtocolAndItsTokensAndTimeAreNoted(Provider provider) {
        ModelWatch watch = new ModelWatch();
        ChatModel model = model(provider, watch);
        assertThat(model.chat("港")).isEqualTo("said");
        watch.tell(new Notes());
        assertThat(model.chat("港")).isEqualTo("said");
        assertThat(requests).containsExactly(provider.request, provider.request);
        assertThat(notes).containsExactly("CHAT OK", "11 7");
    }

    @ParameterizedTest
    @EnumSource
    void howARequestFailsIsNotedOnceATry(Provider provider) {
        ChatModel model = model(provider, new Notes());
        for (int each : new int[] {401, 429, 500}) {
            status = each;
            assertThatThrownBy(() -> model.chat("港")).isInstanceOf(RuntimeException.class);
        }
        server.stop(0);
        assertThatThrownBy(() -> model.chat("港")).isInstanceOf(RuntimeException.class);
        assertThat(notes).containsExactly("CHAT REFUSED", "CHAT REFUSED", "CHAT BROKEN", "CHAT UNREACHABLE");
        assertThat(requests).hasSize(3);
    }

    @Test
    void soIsWhatAReRankingModelIsAsked() throws IOException {
        List<TextSegment> passages = List.of(TextSegment.from("港"));
        try (PlayedReranker reranker = new PlayedReranker(PlayedReranker.scoring(String::length))) {
            ScoringModel model = Objects.requireNonNull(ScoringModels.of(reranker.settings(LONG), new Notes()));
            model.scoreAll(passages, "港は");
            reranker.play(request -> PlayedReranker.Reply.failing(401));
            assertThatThrownBy(() -> model.scoreAll(passages, "港は")).isInstanceOf(ScoringFailedException.class);
        }
        assertThat(notes).containsExactly("SCORING OK", "SCORING REFUSED");
    }
}
