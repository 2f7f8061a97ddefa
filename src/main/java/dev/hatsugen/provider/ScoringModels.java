package dev.hatsugen.provider;

import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.model.scoring.ScoringModel;
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
     */
    public static @Nullable ScoringModel of(RerankSettings settings) {
        return switch (settings) {
            case RerankSettings.None none -> null;
            case RerankSettings.CohereCompatible cohere -> bounded(cohere);
        };
    }

    private static ScoringModel bounded(RerankSettings.CohereCompatible settings) {
        Duration timeout = settings.timeout();
        HttpClient http = new RetryAfterClientBuilder(ChatModels.CONNECT_TIMEOUT, timeout).build();
        return new BoundedScoringModel(
                new CohereScoringModel(settings, http), new BoundedCalls<>(timeout, Clock.systemUTC()), timeout);
    }
}
