package dev.hatsugen.provider;

import org.jspecify.annotations.Nullable;

/** Which language model writes answers, if any. A new one is a record here and a {@code case} in {@link ChatModels}. */
public sealed interface ChatSettings {

    /** No language model: answers are quotes alone. */
    record None() implements ChatSettings {}

    /**
     * An endpoint that speaks OpenAI's protocol: OpenAI itself, vLLM, llama.cpp, and many hosted ones.
     *
     * @param url the base address, for example {@code https://api.openai.com/v1}
     * @param model the model's name there
     * @param apiKey the secret; null where the endpoint asks for none
     */
    record OpenAiCompatible(
            String url, String model, @Nullable String apiKey) implements ChatSettings {

        /** Everything but the key. */
        @Override
        public String toString() {
            return shown("OpenAiCompatible", url, model, apiKey);
        }
    }

    /**
     * A model that Ollama serves.
     *
     * @param url the base address, for example {@code http://localhost:11434}
     * @param model the model's name there
     */
    record Ollama(String url, String model) implements ChatSettings {}

    /**
     * Anthropic's Messages API.
     *
     * @param url the base address; null for Anthropic's own
     * @param apiKey the secret
     */
    record Anthropic(@Nullable String url, String model, String apiKey) implements ChatSettings {

        /** Everything but the key. */
        @Override
        public String toString() {
            return shown("Anthropic", url, model, apiKey);
        }
    }

    /**
     * Google's Gemini API.
     *
     * @param url the base address; null for Google's own
     * @param apiKey the secret
     */
    record Gemini(@Nullable String url, String model, String apiKey) implements ChatSettings {

        /** Everything but the key. */
        @Override
        public String toString() {
            return shown("Gemini", url, model, apiKey);
        }
    }

    private static String shown(String kind, @Nullable String url, String model, @Nullable String apiKey) {
        return kind + "[url=" + url + ", model=" + model + ", apiKey=" + (apiKey == null ? "none" : "hidden") + "]";
    }
}
