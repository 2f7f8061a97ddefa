package dev.hatsugen.provider;

import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.output.Response;
import dev.langchain4j.model.scoring.ScoringModel;
import java.time.Duration;
import java.util.List;

/** A re-ranking model that is called within bounds. */
final class BoundedScoringModel implements ScoringModel {

    private final ScoringModel model;
    private final BoundedCalls<Response<List<Double>>> calls;
    private final Duration timeout;
    private final ObservedCalls observed;

    /** @param timeout the longest wait, over all tries of one request */
    BoundedScoringModel(
            ScoringModel model, BoundedCalls<Response<List<Double>>> calls, Duration timeout, ObservedCalls observed) {
        this.model = model;
        this.observed = observed;
        this.calls = calls;
        this.timeout = timeout;
    }

    @Override
    public Response<List<Double>> scoreAll(List<TextSegment> passages, String question) {
        try {
            return calls.call(() -> observed.scoring(() -> model.scoreAll(passages, question)), timeout);
        } catch (CallFailedException e) {
            throw new ScoringFailedException(e);
        }
    }
}
