package dev.hatsugen.console;

import org.jspecify.annotations.Nullable;

/** A command cannot go on. The message is the one line that the user reads. */
public final class ConsoleFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;

    private ConsoleFailure(int status, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.status = status;
    }

    /** The work failed: exit status 1. */
    public static ConsoleFailure failed(String message, @Nullable Throwable cause) {
        return new ConsoleFailure(ExitStatus.FAILED, message, cause);
    }

    /** Hatsugen was used wrongly, or its settings are wrong: exit status 2. */
    public static ConsoleFailure wrongUse(String message, @Nullable Throwable cause) {
        return new ConsoleFailure(ExitStatus.WRONG_USE, message, cause);
    }

    int status() {
        return status;
    }
}
