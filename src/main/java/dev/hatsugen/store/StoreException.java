package dev.hatsugen.store;

import dev.hatsugen.messages.ExplainedFailure;
import org.jspecify.annotations.Nullable;

/** The store's file cannot be opened, read or written now. The message names the file, the cause and the remedy. */
public final class StoreException extends RuntimeException implements ExplainedFailure {

    private static final long serialVersionUID = 1L;

    private final String code;

    StoreException(StoreFault fault, @Nullable Throwable cause) {
        super("The store cannot be used: " + fault.told(), cause);
        this.code = fault.cause();
    }

    /** SQLite's own code, or what the platform says of the file. */
    public String code() {
        return code;
    }
}
