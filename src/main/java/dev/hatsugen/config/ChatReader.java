package dev.hatsugen.config;

import dev.hatsugen.provider.ChatSettings;
import dev.hatsugen.writing.TokenBudget;
import dev.hatsugen.writing.WritingSettings;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Reads the settings of the language model. */
final class ChatReader {

    private static final String OLLAMA = "http://localhost:11434";
    private static final Map<Key, WritingSettings.Use> USES = Map.of(
            Key.CHAT_REPHRASES, WritingSettings.Use.REPHRASE,
            Key.CHAT_REWRITES, WritingSettings.Use.REWRITE,
            Key.CHAT_TRANSLATES, WritingSettings.Use.TRANSLATE,
            Key.CHAT_JUDGES, WritingSettings.Use.JUDGE,
            Key.CHAT_ASKS_TWICE, WritingSettings.Use.CONFIRM);

    private final Values values;
    private final EndpointReader endpoint;

    ChatReader(Values values, Map<String, String> environment) {
        this.values = values;
        this.endpoint = new EndpointReader(
                values,
                environment,
                new EndpointReader.Keys(Key.CHAT_URL, Key.CHAT_API_KEY_VARIABLE, Key.CHAT_API_KEY_FILE));
    }

    ChatSettings read() throws SettingsException {
        return switch (values.oneOf(Key.CHAT_KIND, "none", "openai", "ollama", "anthropic", "gemini")) {
            case "openai" -> new ChatSettings.OpenAiCompatible(endpoint.requiredUrl(), model(), endpoint.apiKey());
            case "ollama" -> new ChatSettings.Ollama(endpoint.url() == null ? OLLAMA : endpoint.requiredUrl(), model());
            case "anthropic" -> new ChatSettings.Anthropic(endpoint.url(), model(), endpoint.requiredKey());
            case "gemini" -> new ChatSettings.Gemini(endpoint.url(), model(), endpoint.requiredKey());
            default -> new ChatSettings.None();
        };
    }

    WritingSettings writing() throws SettingsException {
        return new WritingSettings(
                Duration.ofSeconds(values.count(Key.CHAT_TIMEOUT_SECONDS)),
                uses(),
                new TokenBudget.Limits(
                        values.count(Key.CHAT_TOKENS_PER_DAY),
                        values.count(Key.CHAT_TOKENS_PER_GUILD),
                        values.count(Key.CHAT_TOKENS_PER_USER)),
                values.requiredPath(Key.PROMPTS_DIRECTORY, "the folder of prompts"));
    }

    private Set<WritingSettings.Use> uses() throws SettingsException {
        Set<WritingSettings.Use> uses = EnumSet.noneOf(WritingSettings.Use.class);
        for (Map.Entry<Key, WritingSettings.Use> option : USES.entrySet()) {
            if (values.truth(option.getKey())) {
                uses.add(option.getValue());
            }
        }
        return uses;
    }

    private String model() throws SettingsException {
        return values.required(Key.CHAT_MODEL, "the model's name at the provider");
    }
}
