package dev.hatsugen.writing;

import dev.hatsugen.provider.CallFailedException;
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

    static ChatFailedException of(CallFailedException failure) {
        Reason reason =
                switch (failure.reason()) {
                    case UNREACHABLE -> Reason.UNREACHABLE;
                    case TIMEOUT -> Reason.TIMEOUT;
                    case REFUSED -> Reason.REFUSED;
                    case BROKEN -> Reason.BROKEN;
                    case PAUSED -> Reason.PAUSED;
                };
        return new ChatFailedException(reason, failure);
    }

    Reason reason() {
        return reason;
    }
}
