package dev.hatsugen.provider;

import dev.failsafe.FailsafeException;
import dev.hatsugen.provider.CallFailedException.Reason;
import dev.langchain4j.exception.HttpException;
import dev.langchain4j.exception.NonRetriableException;
import dev.langchain4j.exception.RateLimitException;
import java.net.ConnectException;
import java.net.http.HttpConnectTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the exceptions of providers mean. */
final class CallFailures {

    private CallFailures() {}

    /** How long the provider wants to be left alone, where it says so. */
    static Optional<Duration> retryAfter(@Nullable Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof TooManyRequestsException refusal) {
                return Optional.of(refusal.retryAfter());
            }
        }
        return Optional.empty();
    }

    static boolean isUnreachable(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ConnectException
                    || cause instanceof HttpConnectTimeoutException
                    || cause instanceof UnresolvedAddressException) {
                return true;
            }
        }
        return false;
    }

    /** Whether {@code failure} is a status that another try may not meet: too many requests, or the provider's own failure. */
    static boolean isPassingStatus(Throwable failure) {
        return failure instanceof HttpException refusal && (refusal.statusCode() == 429 || refusal.statusCode() >= 500);
    }

    static Reason reason(Throwable failure) {
        if (isUnreachable(failure)) {
            return Reason.UNREACHABLE;
        }
        Throwable cause =
                failure instanceof FailsafeException && failure.getCause() != null ? failure.getCause() : failure;
        if (cause instanceof dev.langchain4j.exception.TimeoutException || cause instanceof InterruptedException) {
            return Reason.TIMEOUT;
        }
        boolean refused = cause instanceof RateLimitException
                || (cause instanceof HttpException status && status.statusCode() < 500)
                || (cause instanceof NonRetriableException && cause.getCause() instanceof HttpException);
        return refused ? Reason.REFUSED : Reason.BROKEN;
    }
}
