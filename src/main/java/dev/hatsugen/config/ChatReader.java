package dev.hatsugen.config;

import dev.hatsugen.provider.ChatSettings;
import dev.hatsugen.writing.TokenBudget;
import dev.hatsugen.writing.WritingSettings;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the settings of the language model. */
final class ChatReader {

    private static final String OLLAMA = "http://localhost:11434";

    private final Values values;
    private final Map<String, String> environment;

    ChatReader(Values values, Map<String, String> environment) {
        this.values = values;
        this.environment = environment;
    }

    ChatSettings read() throws SettingsException {
        return switch (values.oneOf(Key.CHAT_KIND, "none", "openai", "ollama", "anthropic", "gemini")) {
            case "openai" -> new ChatSettings.OpenAiCompatible(requiredUrl(), model(), apiKey());
            case "ollama" -> new ChatSettings.Ollama(url() == null ? OLLAMA : requiredUrl(), model());
            case "anthropic" -> new ChatSettings.Anthropic(url(), model(), requiredKey());
            case "gemini" -> new ChatSettings.Gemini(url(), model(), requiredKey());
            default -> new ChatSettings.None();
        };
    }

    WritingSettings writing() throws SettingsException {
        return new WritingSettings(
                Duration.ofSeconds(values.count(Key.CHAT_TIMEOUT_SECONDS)),
                values.truth(Key.CHAT_REPHRASES),
                values.truth(Key.CHAT_ASKS_TWICE),
                new TokenBudget.Limits(
                        values.count(Key.CHAT_TOKENS_PER_DAY),
                        values.count(Key.CHAT_TOKENS_PER_GUILD),
                        values.count(Key.CHAT_TOKENS_PER_USER)),
                values.requiredPath(Key.PROMPTS_DIRECTORY, "the folder of prompts"));
    }

    private String model() throws SettingsException {
        return values.required(Key.CHAT_MODEL, "the model's name at the provider");
    }

    private String requiredUrl() throws SettingsException {
        values.required(Key.CHAT_URL, "the endpoint's address");
        return String.valueOf(url());
    }

    /** The address; it may hold no secret, as addresses are in logs. */
    private @Nullable String url() throws SettingsException {
        String url = values.text(Key.CHAT_URL);
        if (url != null && !Addresses.hasScheme(url, "http", "https")) {
            throw new SettingsException(
                    Key.CHAT_URL.path() + " must be an address that starts with http:// or https://.");
        }
        if (url != null && (url.contains("@") || url.contains("?"))) {
            throw new SettingsException(Key.CHAT_URL.path()
                    + " must hold neither a user's name nor parameters; a key goes into the variable that "
                    + Key.CHAT_API_KEY_VARIABLE.path() + " names.");
        }
        return url;
    }

    private String requiredKey() throws SettingsException {
        String key = apiKey();
        if (key == null) {
            throw new SettingsException("the provider asks for a key: set the variable that "
                    + Key.CHAT_API_KEY_VARIABLE.path() + " names, or " + Key.CHAT_API_KEY_FILE.path() + ".");
        }
        return key;
    }

    private @Nullable String apiKey() throws SettingsException {
        return new SecretReader(values, environment).read(Key.CHAT_API_KEY_VARIABLE, Key.CHAT_API_KEY_FILE);
    }
}
