package dev.hatsugen.writing;

import dev.failsafe.CircuitBreaker;
import dev.failsafe.CircuitBreakerOpenException;
import dev.failsafe.Failsafe;
import dev.failsafe.FailsafeException;
import dev.failsafe.FailsafeExecutor;
import dev.failsafe.RetryPolicy;
import dev.failsafe.Timeout;
import dev.failsafe.TimeoutExceededException;
import dev.hatsugen.writing.ChatFailedException.Reason;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.exception.HttpException;
import dev.langchain4j.exception.NonRetriableException;
import dev.langchain4j.exception.RateLimitException;
import dev.langchain4j.exception.RetriableException;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.output.TokenUsage;
import java.net.ConnectException;
import java.net.http.HttpConnectTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;

/** A language model that is called within bounds: of time, of tries, of tokens a day, and not at all while it keeps failing. */
final class BoundedChat {

    private static final int MAX_RETRIES = 2;
    private static final int MAX_FAILURES = 3;
    private static final Duration PAUSE = Duration.ofSeconds(60);

    private final ChatModel model;
    private final TokenBudget budget;
    private final FailsafeExecutor<String> calls;

    /** @param timeout the longest wait, over all tries of one request */
    BoundedChat(ChatModel model, Duration timeout, TokenBudget budget) {
        this.model = model;
        this.budget = budget;
        Timeout<String> longest =
                Timeout.<String>builder(timeout).withInterrupt().build();
        CircuitBreaker<String> breaker = CircuitBreaker.<String>builder()
                .withFailureThreshold(MAX_FAILURES)
                .withDelay(PAUSE)
                .build();
        RetryPolicy<String> retries = RetryPolicy.<String>builder()
                .handleIf(BoundedChat::mayPass)
                .withMaxRetries(MAX_RETRIES)
                .withBackoff(300, 3_000, ChronoUnit.MILLIS)
                .build();
        this.calls = Failsafe.with(breaker, longest, retries);
    }

    BoundedChat(ChatModel model, WritingSettings settings) {
        this(model, settings.timeout(), new TokenBudget(settings.tokensPerDay(), Clock.systemUTC()));
    }

    /**
     * The text that the model answers {@code prompt} with.
     *
     * @throws ChatFailedException if there is none, in time and within the budget
     */
    String complete(String prompt) throws ChatFailedException {
        if (!budget.isLeft()) {
            throw new ChatFailedException(Reason.BUDGET, null);
        }
        try {
            return calls.get(() -> call(prompt));
        } catch (CircuitBreakerOpenException e) {
            throw new ChatFailedException(Reason.PAUSED, e);
        } catch (TimeoutExceededException e) {
            throw new ChatFailedException(Reason.TIMEOUT, e);
        } catch (FailsafeException e) {
            throw new ChatFailedException(reason(e), e);
        } catch (RuntimeException e) { // providers throw what they like; nothing of it may stop an answer
            throw new ChatFailedException(reason(e), e);
        }
    }

    private String call(String prompt) {
        ChatResponse response = model.chat(UserMessage.from(prompt));
        TokenUsage usage = response.tokenUsage();
        Integer total = usage == null ? null : usage.totalTokenCount();
        budget.use(total != null ? total : prompt.length());
        String text = response.aiMessage().text();
        return text == null ? "" : text;
    }

    private static boolean mayPass(Throwable failure) {
        return failure instanceof RetriableException && !isUnreachable(failure);
    }

    private static boolean isUnreachable(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ConnectException
                    || cause instanceof HttpConnectTimeoutException
                    || cause instanceof UnresolvedAddressException) {
                return true;
            }
        }
        return false;
    }

    private static Reason reason(Throwable failure) {
        if (isUnreachable(failure)) {
            return Reason.UNREACHABLE;
        }
        Throwable cause =
                failure instanceof FailsafeException && failure.getCause() != null ? failure.getCause() : failure;
        if (cause instanceof dev.langchain4j.exception.TimeoutException || cause instanceof InterruptedException) {
            return Reason.TIMEOUT;
        }
        boolean refused = cause instanceof RateLimitException
                || (cause instanceof NonRetriableException && cause.getCause() instanceof HttpException);
        return refused ? Reason.REFUSED : Reason.BROKEN;
    }
}
