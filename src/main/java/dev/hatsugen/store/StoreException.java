package dev.hatsugen.store;

import dev.hatsugen.messages.ExplainedFailure;
import org.jspecify.annotations.Nullable;

/** The database cannot be opened, read or written now. The message names its place, the cause and the remedy. */
public final class StoreException extends RuntimeException implements ExplainedFailure {

    private static final long serialVersionUID = 1L;

    private final String code;

    /** @param cause the failure of the database; null where it was known before */
    public StoreException(StoreFault fault, @Nullable Throwable cause) {
        super("The store cannot be used: " + fault.told(), cause);
        this.code = fault.cause();
    }

    /** The database's own code, or what the platform says of its file. */
    public String code() {
        return code;
    }
}
