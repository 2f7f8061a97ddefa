package dev.hatsugen.provider;

import ai.onnxruntime.OrtException;
import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.model.scoring.ScoringModel;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Makes the re-ranking model that the settings ask for. */
public final class ScoringModels {

    private ScoringModels() {}

    /**
     * The model, or null where the settings ask for none; nothing is sent before it is first used. It is tried again where that may
     * help, within its time limit, and left alone for a while after it failed several times; what it throws is a
     * {@link ScoringFailedException}. Safe for several threads.
     *
     * @throws UnusableModelException if a model of this process cannot be loaded
     */
    public static @Nullable ScoringModel of(RerankSettings settings) {
        return of(settings, ModelObserver.NONE);
    }

    /**
     * The same, whose calls are taken note of.
     *
     * @throws UnusableModelException if a model of this process cannot be loaded
     */
    public static @Nullable ScoringModel of(RerankSettings settings, ModelObserver observer) {
        ObservedCalls observed = new ObservedCalls(observer);
        return switch (settings) {
            case RerankSettings.None none -> null;
            case RerankSettings.LocalOnnx onnx -> bounded(onnx(onnx), onnx.timeout(), observed);
            case RerankSettings.CohereCompatible cohere -> bounded(served(cohere), cohere.timeout(), observed);
        };
    }

    private static ScoringModel bounded(ScoringModel model, Duration timeout, ObservedCalls observed) {
        return new BoundedScoringModel(model, new BoundedCalls<>(timeout, Clock.systemUTC()), timeout, observed);
    }

    private static ScoringModel served(RerankSettings.CohereCompatible settings) {
        HttpClient http = new RetryAfterClientBuilder(ChatModels.CONNECT_TIMEOUT, settings.timeout()).build();
        return new CohereScoringModel(settings, http);
    }

    private static ScoringModel onnx(RerankSettings.LocalOnnx settings) {
        OnnxSessions.prepare();
        try {
            return new OnnxCrossEncoder(settings.model(), settings.tokenizer());
        } catch (RuntimeException | IOException | OrtException e) {
            throw UnusableModelException.reranking(settings.model(), e);
        }
    }
}
