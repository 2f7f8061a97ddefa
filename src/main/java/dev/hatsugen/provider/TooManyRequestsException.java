package dev.hatsugen.provider;

import dev.langchain4j.exception.HttpException;
import java.time.Duration;

/** The provider refuses for now, and says when to come back. */
public final class TooManyRequestsException extends HttpException {

    private static final long serialVersionUID = 1L;
    private static final int STATUS = 429;

    private final Duration wait;

    TooManyRequestsException(String message, Duration wait) {
        super(STATUS, message);
        this.wait = wait;
    }

    /** How long to leave the provider alone, from when it said so; not negative. */
    public Duration retryAfter() {
        return wait;
    }
}
