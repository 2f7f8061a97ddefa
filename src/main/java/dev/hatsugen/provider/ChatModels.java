package dev.hatsugen.provider;

import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.model.anthropic.AnthropicChatModel;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.listener.ChatModelListener;
import dev.langchain4j.model.googleai.GoogleAiGeminiChatModel;
import dev.langchain4j.model.ollama.OllamaChatModel;
import dev.langchain4j.model.openai.OpenAiChatModel;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes the language model that the settings ask for. */
public final class ChatModels {

    /** A server that does not answer the call for a connection by then is not there; nor is one whose name nobody knows by then. */
    static final Duration CONNECT_TIMEOUT = Duration.ofMillis(400);

    private static final int MAX_OUTPUT_TOKENS = 1_500;

    /** The same excerpts should give the same sentences. */
    private static final double TEMPERATURE = 0;

    private ChatModels() {}

    /**
     * The model, or null where the settings ask for none. It tries each request once: whoever calls it repeats what may be repeated.
     * Nothing is sent before the first request.
     *
     * @param timeout the longest wait for one response
     */
    public static @Nullable ChatModel of(ChatSettings settings, Duration timeout) {
        return of(settings, timeout, ModelObserver.NONE);
    }

    /** The same, whose calls are taken note of. */
    public static @Nullable ChatModel of(ChatSettings settings, Duration timeout, ModelObserver observer) {
        HttpClientBuilder http = new RetryAfterClientBuilder(CONNECT_TIMEOUT, timeout);
        List<ChatModelListener> listeners = List.of(new ObservedCalls(observer));
        return switch (settings) {
            case ChatSettings.None none -> null;
            case ChatSettings.OpenAiCompatible openAi -> openAi(openAi, http, listeners);
            case ChatSettings.Ollama ollama -> ollama(ollama, http, listeners);
            case ChatSettings.Anthropic anthropic -> anthropic(anthropic, http, listeners);
            case ChatSettings.Gemini gemini -> gemini(gemini, http, listeners);
        };
    }

    private static ChatModel openAi(
            ChatSettings.OpenAiCompatible settings, HttpClientBuilder http, List<ChatModelListener> listeners) {
        return OpenAiChatModel.builder()
                .baseUrl(settings.url())
                .apiKey(settings.apiKey())
                .modelName(settings.model())
                .temperature(TEMPERATURE)
                .maxTokens(MAX_OUTPUT_TOKENS)
                .maxRetries(0)
                .listeners(listeners)
                .httpClientBuilder(http)
                .build();
    }

    private static ChatModel ollama(
            ChatSettings.Ollama settings, HttpClientBuilder http, List<ChatModelListener> listeners) {
        return OllamaChatModel.builder()
                .baseUrl(settings.url())
                .modelName(settings.model())
                .temperature(TEMPERATURE)
                .numPredict(MAX_OUTPUT_TOKENS)
                .maxRetries(0)
                .listeners(listeners)
                .httpClientBuilder(http)
                .build();
    }

    private static ChatModel anthropic(
            ChatSettings.Anthropic settings, HttpClientBuilder http, List<ChatModelListener> listeners) {
        AnthropicChatModel.AnthropicChatModelBuilder builder = AnthropicChatModel.builder()
                .apiKey(settings.apiKey())
                .modelName(settings.model())
                .temperature(TEMPERATURE)
                .maxTokens(MAX_OUTPUT_TOKENS)
                .maxRetries(0)
                .listeners(listeners)
                .httpClientBuilder(http);
        return settings.url() == null
                ? builder.build()
                : builder.baseUrl(settings.url()).build();
    }

    private static ChatModel gemini(
            ChatSettings.Gemini settings, HttpClientBuilder http, List<ChatModelListener> listeners) {
        GoogleAiGeminiChatModel.GoogleAiGeminiChatModelBuilder builder = GoogleAiGeminiChatModel.builder()
                .apiKey(settings.apiKey())
                .modelName(settings.model())
                .temperature(TEMPERATURE)
                .maxOutputTokens(MAX_OUTPUT_TOKENS)
                .maxRetries(0)
                .listeners(listeners)
                .httpClientBuilder(http);
        return settings.url() == null
                ? builder.build()
                : builder.baseUrl(settings.url()).build();
    }
}
