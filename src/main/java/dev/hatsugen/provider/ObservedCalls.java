package dev.hatsugen.provider;

import dev.hatsugen.provider.ModelObserver.Model;
import dev.hatsugen.provider.ModelObserver.Outcome;
import dev.langchain4j.model.chat.listener.ChatModelErrorContext;
import dev.langchain4j.model.chat.listener.ChatModelListener;
import dev.langchain4j.model.chat.listener.ChatModelRequestContext;
import dev.langchain4j.model.chat.listener.ChatModelResponseContext;
import dev.langchain4j.model.output.TokenUsage;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

/** Tells an observer of each try of a request: of a language model's as LangChain4j tells its listeners, of other models' around it. */
final class ObservedCalls implements ChatModelListener {

    private static final String START = "hatsugen.start";

    private final ModelObserver observer;

    ObservedCalls(ModelObserver observer) {
        this.observer = observer;
    }

    @Override
    public void onRequest(ChatModelRequestContext request) {
        request.attributes().put(START, System.nanoTime());
    }

    @Override
    public void onResponse(ChatModelResponseContext response) {
        observer.called(Model.CHAT, Outcome.OK, since(response.attributes()));
        TokenUsage usage = response.chatResponse().tokenUsage();
        if (usage != null) {
            observer.used(
                    Objects.requireNonNullElse(usage.inputTokenCount(), 0),
                    Objects.requireNonNullElse(usage.outputTokenCount(), 0));
        }
    }

    @Override
    public void onError(ChatModelErrorContext error) {
        observer.called(Model.CHAT, outcome(error.error()), since(error.attributes()));
    }

    /** What {@code call} gives, which the re-ranking model is asked for. */
    <T> T scoring(Supplier<T> call) {
        long start = System.nanoTime();
        Outcome outcome = Outcome.BROKEN;
        try {
            T result = call.get();
            outcome = Outcome.OK;
            return result;
        } catch (RuntimeException e) {
            outcome = outcome(e);
            throw e;
        } finally {
            observer.called(Model.SCORING, outcome, since(start));
        }
    }

    private static Outcome outcome(Throwable failure) {
        return switch (CallFailures.reason(failure)) {
            case UNREACHABLE -> Outcome.UNREACHABLE;
            case TIMEOUT -> Outcome.TIMEOUT;
            case REFUSED -> Outcome.REFUSED;
            case BROKEN, PAUSED -> Outcome.BROKEN;
        };
    }

    private static Duration since(Map<Object, Object> attributes) {
        return attributes.get(START) instanceof Long start ? since(start) : Duration.ZERO;
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
