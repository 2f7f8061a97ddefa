package dev.hatsugen.provider;

import dev.failsafe.CircuitBreaker;
import dev.failsafe.CircuitBreakerOpenException;
import dev.failsafe.Failsafe;
import dev.failsafe.RetryPolicy;
import dev.failsafe.Timeout;
import dev.failsafe.TimeoutExceededException;
import dev.hatsugen.provider.CallFailedException.Reason;
import dev.langchain4j.exception.RetriableException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.Supplier;

/**
 * Calls an endpoint within bounds: of time, of tries, and not at all while it keeps failing. Safe for several threads.
 *
 * @param <T> what a call gives
 */
public final class BoundedCalls<T> {

    private static final int MAX_RETRIES = 2;
    private static final int MAX_FAILURES = 3;
    private static final Duration PAUSE = Duration.ofSeconds(60);

    private final Duration timeout;
    private final Clock clock;
    private final CircuitBreaker<T> breaker;
    private final RetryPolicy<T> retries;
    private volatile Reason last = Reason.PAUSED;
    private volatile Instant rest;

    /**
     * @param timeout the longest wait for one result; a provider that asks for a longer one is not waited for
     * @param clock tells when a provider may be asked again that said so
     */
    public BoundedCalls(Duration timeout, Clock clock) {
        this.timeout = timeout;
        this.clock = clock;
        this.rest = clock.instant();
        this.breaker = CircuitBreaker.<T>builder()
                .withFailureThreshold(MAX_FAILURES)
                .withSuccessThreshold(1) // after a pause one failure is enough
                .withDelay(PAUSE)
                .build();
        this.retries = RetryPolicy.<T>builder()
                .handleIf(this::mayPass)
                .withMaxRetries(MAX_RETRIES)
                .withBackoff(300, 3_000, ChronoUnit.MILLIS)
                .withDelayFn(context ->
                        CallFailures.retryAfter(context.getLastException()).orElse(Duration.ofMillis(-1)))
                .build();
    }

    /** Whether a call would be made now. */
    public boolean isReady() {
        return !breaker.isOpen() && !clock.instant().isBefore(rest);
    }

    /**
     * What {@code call} gives at one of its tries.
     *
     * @param left the longest wait over all tries; nothing is called where it is not positive
     * @throws CallFailedException if it gives nothing
     */
    public T call(Supplier<T> call, Duration left) throws CallFailedException {
        if (clock.instant().isBefore(rest)) {
            throw new CallFailedException(Reason.PAUSED, null);
        }
        if (!left.isPositive()) {
            throw new CallFailedException(Reason.TIMEOUT, null);
        }
        try {
            Timeout<T> longest = Timeout.<T>builder(left).withInterrupt().build();
            return Failsafe.with(breaker, longest, retries).get(call::get);
        } catch (CircuitBreakerOpenException e) {
            throw new CallFailedException(last == Reason.UNREACHABLE ? last : Reason.PAUSED, e);
        } catch (TimeoutExceededException e) {
            throw failed(Reason.TIMEOUT, e, left);
        } catch (RuntimeException e) { // providers throw what they like; nothing of it may stop an answer
            throw failed(CallFailures.reason(e), e, left);
        }
    }

    /**
     * A server that is not there, or lets most of the time pass, is left alone at once: whoever asks next need not wait for it again.
     */
    private CallFailedException failed(Reason reason, RuntimeException cause, Duration left) {
        last = reason;
        boolean letAllPass = reason == Reason.TIMEOUT && left.multipliedBy(2).compareTo(timeout) >= 0;
        if (reason == Reason.UNREACHABLE || letAllPass) {
            breaker.open();
        }
        CallFailures.retryAfter(cause).ifPresent(wait -> rest = clock.instant().plus(wait));
        return new CallFailedException(reason, cause);
    }

    /** Whether a failure may be gone at the next try, in time for this answer. */
    private boolean mayPass(Throwable failure) {
        boolean soon = CallFailures.retryAfter(failure)
                .map(wait -> wait.compareTo(timeout) < 0)
                .orElse(true);
        return soon
                && (failure instanceof RetriableException
                        || failure instanceof UncheckedIOException
                        || CallFailures.isPassingStatus(failure))
                && !CallFailures.isUnreachable(failure);
    }
}
