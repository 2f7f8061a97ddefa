package dev.hatsugen.config;

import dev.hatsugen.provider.EmbeddingSettings;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the settings of the embedding model. */
final class EmbeddingReader {

    private static final String OLLAMA = "http://localhost:11434";

    private final Values values;
    private final Map<String, String> environment;

    EmbeddingReader(Values values, Map<String, String> environment) {
        this.values = values;
        this.environment = environment;
    }

    EmbeddingSettings read() throws SettingsException {
        String kind = values.oneOf(Key.EMBEDDING_KIND, "minilm", "onnx", "openai", "ollama");
        return switch (kind) {
            case "onnx" -> onnx();
            case "openai" ->
                new EmbeddingSettings.OpenAiCompatible(
                        url(null), model(), apiKey(), prefixes(), values.truth(Key.EMBEDDING_READS_JAPANESE));
            case "ollama" ->
                new EmbeddingSettings.Ollama(
                        url(OLLAMA), model(), prefixes(), values.truth(Key.EMBEDDING_READS_JAPANESE));
            default -> new EmbeddingSettings.MiniLm();
        };
    }

    private EmbeddingSettings onnx() throws SettingsException {
        String pooling = values.oneOf(Key.EMBEDDING_POOLING, "mean", "cls");
        return new EmbeddingSettings.LocalOnnx(
                values.requiredPath(Key.EMBEDDING_MODEL, "the .onnx file"),
                values.requiredPath(Key.EMBEDDING_TOKENIZER, "the model's tokenizer.json"),
                EmbeddingSettings.Pooling.valueOf(pooling.toUpperCase(Locale.ROOT)),
                prefixes(),
                values.truth(Key.EMBEDDING_READS_JAPANESE));
    }

    private String model() throws SettingsException {
        return values.required(Key.EMBEDDING_MODEL, "the model's name at the endpoint");
    }

    private String url(@Nullable String standard) throws SettingsException {
        String given = values.text(Key.EMBEDDING_URL);
        String url = given == null && standard != null
                ? standard
                : values.required(Key.EMBEDDING_URL, "the endpoint's address");
        if (!Addresses.hasScheme(url, "http", "https")) {
            throw new SettingsException(
                    Key.EMBEDDING_URL.path() + " must be an address that starts with http:// or https://.");
        }
        return url;
    }

    private @Nullable String apiKey() {
        String variable = values.text(Key.EMBEDDING_API_KEY_VARIABLE);
        String key = variable == null ? null : environment.get(variable);
        return key == null || key.isBlank() ? null : key.strip();
    }

    private EmbeddingSettings.Prefixes prefixes() {
        String query = values.text(Key.EMBEDDING_QUERY_PREFIX);
        String passage = values.text(Key.EMBEDDING_PASSAGE_PREFIX);
        return new EmbeddingSettings.Prefixes(query == null ? "" : query, passage == null ? "" : passage);
    }
}
