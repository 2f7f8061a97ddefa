package dev.hatsugen.store.sqlite;

import org.jspecify.annotations.Nullable;

/** What is in the file cannot be used, however often it is tried: it has to be set aside. */
final class UnusableStoreException extends Exception {

    private static final long serialVersionUID = 1L;

    UnusableStoreException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
