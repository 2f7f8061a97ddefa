package dev.hatsugen.provider;

import ai.onnxruntime.OrtException;
import dev.hatsugen.minutes.Digest;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.onnx.PoolingMode;
import dev.langchain4j.model.ollama.OllamaEmbeddingModel;
import dev.langchain4j.model.openai.OpenAiEmbeddingModel;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** Makes the embedding model that the settings ask for. */
public final class EmbeddingModels {

    private static final Duration TIMEOUT = Duration.ofSeconds(30);
    private static final int RETRIES = 2;
    private static final int HASH_DIGITS = 12;

    private EmbeddingModels() {}

    /**
     * The model. One of the operator's own that runs in this process is loaded at once, which takes seconds; the one that comes
     * with Hatsugen when it first embeds something. Its {@link EmbeddingModel#modelName() name} changes whenever its vectors would.
     *
     * @throws UnusableModelException if the model's files cannot be used; the message names them
     */
    public static EmbeddingModel of(EmbeddingSettings settings) {
        return switch (settings) {
            case EmbeddingSettings.MiniLm miniLm -> miniLm();
            case EmbeddingSettings.LocalOnnx onnx -> onnx(onnx);
            case EmbeddingSettings.OpenAiCompatible openAi -> openAi(openAi);
            case EmbeddingSettings.Ollama ollama -> ollama(ollama);
        };
    }

    /** Loads the model that comes with Hatsugen, where the settings ask for it, so that the first question need not wait. */
    public static void preload(EmbeddingSettings settings) {
        if (settings instanceof EmbeddingSettings.MiniLm) {
            MiniLm.loaded();
        }
    }

    private static EmbeddingModel miniLm() {
        return new ProvidedEmbeddingModel(new MiniLm(), "all-minilm-l6-v2", EmbeddingSettings.Prefixes.NONE);
    }

    private static EmbeddingModel onnx(EmbeddingSettings.LocalOnnx settings) {
        OnnxSessions.prepare();
        String name = settings.model().getFileName() + "#" + hash(settings.model()) + "+" + hash(settings.tokenizer())
                + " " + settings.pooling() + " " + settings.prefixes();
        try {
            PoolingMode pooling = PoolingMode.valueOf(settings.pooling().name());
            return new ProvidedEmbeddingModel(
                    LocalOnnxModel.load(settings.model(), settings.tokenizer(), pooling), name, settings.prefixes());
        } catch (RuntimeException | IOException | OrtException e) {
            throw new UnusableModelException(settings.model(), "is no model that can be loaded", e);
        }
    }

    private static EmbeddingModel openAi(EmbeddingSettings.OpenAiCompatible settings) {
        EmbeddingModel model = OpenAiEmbeddingModel.builder()
                .baseUrl(settings.url())
                .apiKey(settings.apiKey())
                .modelName(settings.model())
                .timeout(TIMEOUT)
                .maxRetries(RETRIES)
                .build();
        return served(model, settings.model(), settings.url(), settings.prefixes());
    }

    private static EmbeddingModel ollama(EmbeddingSettings.Ollama settings) {
        EmbeddingModel model = OllamaEmbeddingModel.builder()
                .baseUrl(settings.url())
                .modelName(settings.model())
                .timeout(TIMEOUT)
                .maxRetries(RETRIES)
                .build();
        return served(model, settings.model(), settings.url(), settings.prefixes());
    }

    /** A served model under a name without what the address may hold of a user's secrets. */
    private static EmbeddingModel served(
            EmbeddingModel model, String name, String url, EmbeddingSettings.Prefixes prefixes) {
        String address = url.replaceFirst("//[^/@]*@", "//").replaceFirst("\\?.*", "");
        return new ProvidedEmbeddingModel(model, name + " at " + address + " " + prefixes, prefixes);
    }

    private static String hash(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return Digest.sha256(in).substring(0, HASH_DIGITS);
        } catch (IOException e) {
            throw new UnusableModelException(file, "cannot be read", e);
        }
    }
}
