package dev.hatsugen.writing;

import org.jspecify.annotations.Nullable;

/** The language model gave nothing that can be used. It costs the written points and nothing else. */
final class ChatFailedException extends Exception {

    private static final long serialVersionUID = 1L;

    /** Why; names the message that says so. */
    enum Reason {
        /** No connection, or none in time. */
        UNREACHABLE,
        /** No whole response in time. */
        TIMEOUT,
        /** The provider refuses: key, model's name, request, or too many requests. */
        REFUSED,
        /** The provider failed, or what it sent is no JSON of the wanted shape. */
        BROKEN,
        /** It failed several times in a row and is left alone for a while. */
        PAUSED,
        /** The day's tokens are used up. */
        BUDGET
    }

    private final Reason reason;

    ChatFailedException(Reason reason, @Nullable Throwable cause) {
        super("the language model: " + reason, cause);
        this.reason = reason;
    }

    Reason reason() {
        return reason;
    }
}
