package dev.hatsugen.writing;

import dev.failsafe.CircuitBreaker;
import dev.failsafe.CircuitBreakerOpenException;
import dev.failsafe.Failsafe;
import dev.failsafe.RetryPolicy;
import dev.failsafe.Timeout;
import dev.failsafe.TimeoutExceededException;
import dev.hatsugen.writing.ChatFailedException.Reason;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.exception.RetriableException;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.output.TokenUsage;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** A language model that is called within bounds: of time, of tries, of tokens a day, and not at all while it keeps failing. */
final class BoundedChat {

    private static final int MAX_RETRIES = 2;
    private static final int MAX_FAILURES = 3;
    private static final Duration PAUSE = Duration.ofSeconds(60);

    private final ChatModel model;
    private final TokenBudget budget;
    private final Duration timeout;
    private final Clock clock;
    private final CircuitBreaker<String> breaker;
    private final RetryPolicy<String> retries;
    private volatile Reason last = Reason.PAUSED;
    private volatile Instant rest;

    /**
     * @param timeout the longest wait, over all tries of one request
     * @param clock tells when a provider may be asked again that said so
     */
    BoundedChat(ChatModel model, Duration timeout, TokenBudget budget, Clock clock) {
        this.model = model;
        this.budget = budget;
        this.timeout = timeout;
        this.clock = clock;
        this.rest = clock.instant();
        this.breaker = CircuitBreaker.<String>builder()
                .withFailureThreshold(MAX_FAILURES)
                .withDelay(PAUSE)
                .build();
        this.retries = RetryPolicy.<String>builder()
                .handleIf(this::mayPass)
                .withMaxRetries(MAX_RETRIES)
                .withBackoff(300, 3_000, ChronoUnit.MILLIS)
                .withDelayFn(context ->
                        ChatFailures.retryAfter(context.getLastException()).orElse(Duration.ofMillis(-1)))
                .build();
    }

    BoundedChat(ChatModel model, WritingSettings settings) {
        this(model, settings.timeout(), new TokenBudget(settings.tokens(), Clock.systemUTC()), Clock.systemUTC());
    }

    TokenBudget budget() {
        return budget;
    }

    /** Whether a request would be sent now. */
    boolean isReady() {
        return !breaker.isOpen() && budget.isLeft() && !clock.instant().isBefore(rest);
    }

    /**
     * The text that the model answers {@code prompt} with.
     *
     * @throws ChatFailedException if there is none, before the {@link Deadline} and within the budget
     */
    String complete(String prompt) throws ChatFailedException {
        if (!budget.isLeft()) {
            throw new ChatFailedException(Reason.BUDGET, null);
        }
        if (clock.instant().isBefore(rest)) {
            throw new ChatFailedException(Reason.PAUSED, null);
        }
        Duration left = Deadline.left(timeout);
        if (!left.isPositive()) {
            throw new ChatFailedException(Reason.TIMEOUT, null);
        }
        try {
            Timeout<String> longest =
                    Timeout.<String>builder(left).withInterrupt().build();
            return Failsafe.with(breaker, longest, retries).get(() -> call(prompt));
        } catch (CircuitBreakerOpenException e) {
            throw new ChatFailedException(last == Reason.UNREACHABLE ? last : Reason.PAUSED, e);
        } catch (TimeoutExceededException e) {
            throw failed(Reason.TIMEOUT, e);
        } catch (RuntimeException e) { // providers throw what they like; nothing of it may stop an answer
            throw failed(ChatFailures.reason(e), e);
        }
    }

    /** A server that is not there is left alone at once: whoever asks next need not wait for it again. */
    private ChatFailedException failed(Reason reason, RuntimeException cause) {
        last = reason;
        if (reason == Reason.UNREACHABLE) {
            breaker.open();
        }
        ChatFailures.retryAfter(cause).ifPresent(wait -> rest = clock.instant().plus(wait));
        return new ChatFailedException(reason, cause);
    }

    private String call(String prompt) {
        ChatResponse response = model.chat(UserMessage.from(prompt));
        TokenUsage usage = response.tokenUsage();
        Integer total = usage == null ? null : usage.totalTokenCount();
        budget.use(total != null ? total : prompt.length());
        String text = response.aiMessage().text();
        return text == null ? "" : text;
    }

    /** Whether a failure may be gone at the next try, in time for this answer. */
    private boolean mayPass(Throwable failure) {
        boolean soon = ChatFailures.retryAfter(failure)
                .map(wait -> wait.compareTo(timeout) < 0)
                .orElse(true);
        return soon
                && (failure instanceof RetriableException || failure instanceof UncheckedIOException)
                && !ChatFailures.isUnreachable(failure);
    }
}
