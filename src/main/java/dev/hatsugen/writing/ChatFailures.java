package dev.hatsugen.writing;

import dev.failsafe.FailsafeException;
import dev.hatsugen.provider.TooManyRequestsException;
import dev.hatsugen.writing.ChatFailedException.Reason;
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
final class ChatFailures {

    private ChatFailures() {}

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
                || (cause instanceof NonRetriableException && cause.getCause() instanceof HttpException);
        return refused ? Reason.REFUSED : Reason.BROKEN;
    }
}
