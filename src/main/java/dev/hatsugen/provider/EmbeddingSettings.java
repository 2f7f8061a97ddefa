package dev.hatsugen.provider;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Which embedding model is used. A new one is a record here and a {@code case} in {@link EmbeddingModels}. */
public sealed interface EmbeddingSettings {

    /** Whether the model understands Japanese; one that does not is given an English gloss. */
    boolean readsJapanese();

    /** Whether every text goes to an endpoint, where it may cost money. */
    default boolean isServed() {
        return this instanceof OpenAiCompatible || this instanceof Ollama;
    }

    /** all-MiniLM-L6-v2, in this process; it reads English alone. */
    record MiniLm() implements EmbeddingSettings {

        @Override
        public boolean readsJapanese() {
            return false;
        }
    }

    /**
     * Any sentence model in ONNX format, in this process.
     *
     * @param model the {@code .onnx} file
     * @param tokenizer its {@code tokenizer.json}
     * @param pooling how the vectors of the tokens become one
     */
    record LocalOnnx(Path model, Path tokenizer, Pooling pooling, Prefixes prefixes, boolean readsJapanese)
            implements EmbeddingSettings {}

    /**
     * An endpoint that speaks OpenAI's protocol.
     *
     * @param url the base address, for example {@code https://api.openai.com/v1}
     * @param model the model's name there
     * @param apiKey the secret; null where the endpoint asks for none
     */
    record OpenAiCompatible(
            String url, String model, @Nullable String apiKey, Prefixes prefixes, boolean readsJapanese)
            implements EmbeddingSettings {

        /** Everything but the key. */
        @Override
        public String toString() {
            return "OpenAiCompatible[url=" + url + ", model=" + model + ", apiKey="
                    + (apiKey == null ? "none" : "hidden") + ", " + prefixes + ", readsJapanese=" + readsJapanese + "]";
        }
    }

    /**
     * A model that Ollama serves.
     *
     * @param url the base address, for example {@code http://localhost:11434}
     * @param model the model's name there
     */
    record Ollama(String url, String model, Prefixes prefixes, boolean readsJapanese) implements EmbeddingSettings {}

    /** How the vectors of the tokens become the vector of the text. */
    enum Pooling {
        /** The mean of all tokens. */
        MEAN,
        /** The first token's. */
        CLS
    }

    /**
     * Words that a model wants in front of what it embeds.
     *
     * @param query in front of a question; may be empty
     * @param passage in front of a passage; may be empty
     */
    record Prefixes(String query, String passage) {

        /** None. */
        public static final Prefixes NONE = new Prefixes("", "");
    }
}
