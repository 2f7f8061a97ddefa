package dev.hatsugen.provider;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Which model looks into the best passages before they are shown, if any. A new one is a record here and a {@code case} in {@link ScoringModels}. */
public sealed interface RerankSettings {

    /** None: passages stay in the order that is worked out in this process. */
    record None() implements RerankSettings {}

    /**
     * A cross-encoder that runs in this process.
     *
     * @param model the ONNX file
     * @param tokenizer its {@code tokenizer.json}
     * @param timeout the longest that a question waits for it
     */
    record LocalOnnx(Path model, Path tokenizer, Duration timeout) implements RerankSettings {}

    /**
     * An endpoint that speaks the protocol of Cohere's {@code rerank}: Cohere itself, Jina, vLLM, llama.cpp and others.
     *
     * @param url the base address, for example {@code https://api.cohere.com/v2}; {@code /rerank} is put behind it
     * @param model the model's name there
     * @param apiKey the secret; null where the endpoint asks for none
     * @param timeout the longest that a question waits for it, over all tries
     */
    record CohereCompatible(
            String url, String model, @Nullable String apiKey, Duration timeout) implements RerankSettings {

        /** Everything but the key. */
        @Override
        public String toString() {
            return "CohereCompatible[url=" + url + ", model=" + model + ", apiKey="
                    + (apiKey == null ? "none" : "hidden") + ", timeout=" + timeout + "]";
        }
    }
}
