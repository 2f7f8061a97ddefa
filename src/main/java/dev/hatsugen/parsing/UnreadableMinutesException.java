package dev.hatsugen.parsing;

import dev.hatsugen.messages.ExplainedFailure;

/** A file is no minutes that can be read. The message names the file and the reason, in one line. */
public final class UnreadableMinutesException extends Exception implements ExplainedFailure {

    private static final long serialVersionUID = 1L;

    public UnreadableMinutesException(String file, String reason) {
        super(file + ": " + reason);
    }

    public UnreadableMinutesException(String file, String reason, Throwable cause) {
        super(file + ": " + reason, cause);
    }
}
