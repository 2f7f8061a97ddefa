package dev.hatsugen.config;

import dev.hatsugen.provider.RerankSettings;
import java.time.Duration;
import java.util.Map;

/** Reads the settings of the re-ranking model. */
final class RerankReader {

    private final Values values;
    private final EndpointReader endpoint;

    RerankReader(Values values, Map<String, String> environment) {
        this.values = values;
        this.endpoint = new EndpointReader(
                values,
                environment,
                new EndpointReader.Keys(Key.RERANK_URL, Key.RERANK_API_KEY_VARIABLE, Key.RERANK_API_KEY_FILE));
    }

    RerankSettings read() throws SettingsException {
        return switch (values.oneOf(Key.RERANK_KIND, "none", "onnx", "cohere")) {
            case "onnx" ->
                new RerankSettings.LocalOnnx(
                        values.requiredPath(Key.RERANK_MODEL, "the .onnx file"),
                        values.requiredPath(Key.RERANK_TOKENIZER, "the model's tokenizer.json"),
                        timeout());
            case "cohere" ->
                new RerankSettings.CohereCompatible(
                        endpoint.requiredUrl(),
                        values.required(Key.RERANK_MODEL, "the model's name at the endpoint"),
                        endpoint.apiKey(),
                        timeout());
            default -> new RerankSettings.None();
        };
    }

    private Duration timeout() throws SettingsException {
        return Duration.ofSeconds(values.count(Key.RERANK_TIMEOUT_SECONDS));
    }
}
