package dev.hatsugen.store;

/** The store's file cannot be opened, read or written. */
public final class StoreException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StoreException(String message, Throwable cause) {
        super(message, cause);
    }
}
