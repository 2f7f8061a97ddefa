package dev.hatsugen.parsing.format;

/** A file that no {@link Format} can read; the message says why and what to do, without the file's name. */
public final class UnreadableFormatException extends Exception {

    private static final long serialVersionUID = 1L;

    UnreadableFormatException(String reason) {
        super(reason);
    }

    UnreadableFormatException(String reason, Throwable cause) {
        super(reason, cause);
    }
}
