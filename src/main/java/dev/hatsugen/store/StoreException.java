package dev.hatsugen.store;

import dev.hatsugen.messages.ExplainedFailure;

/** The store's file cannot be opened, read or written. */
public final class StoreException extends RuntimeException implements ExplainedFailure {

    private static final long serialVersionUID = 1L;

    StoreException(String message, Throwable cause) {
        super(message, cause);
    }
}
