package dev.hatsugen.provider;

import org.jspecify.annotations.Nullable;

/** A model behind an endpoint gave nothing that can be used. */
public final class CallFailedException extends Exception {

    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        /** No connection, or none in time. */
        UNREACHABLE,
        /** No whole response in time. */
        TIMEOUT,
        /** The provider refuses: key, model's name, request, or too many requests. */
        REFUSED,
        /** The provider failed, or what it sent has not the wanted shape. */
        BROKEN,
        /** It failed several times in a row and is left alone for a while. */
        PAUSED
    }

    private final Reason reason;

    CallFailedException(Reason reason, @Nullable Throwable cause) {
        super("the model: " + reason, cause);
        this.reason = reason;
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }
}
