package dev.hatsugen.index;

import dev.hatsugen.messages.ExplainedFailure;
import org.jspecify.annotations.Nullable;

/** The index cannot be made, opened or searched. The message says what to do. */
public final class IndexException extends RuntimeException implements ExplainedFailure {

    private static final long serialVersionUID = 1L;

    private final boolean retriable;

    public IndexException(String message, @Nullable Throwable cause, boolean retriable) {
        super(message, cause);
        this.retriable = retriable;
    }

    /** Whether the same may well succeed a little later. */
    public boolean isRetriable() {
        return retriable;
    }
}
