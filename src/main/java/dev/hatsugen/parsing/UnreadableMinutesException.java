package dev.hatsugen.parsing;

import dev.hatsugen.messages.ExplainedFailure;

/** A file is no minutes that can be read. The message names the file and the reason, in one line. */
public final class UnreadableMinutesException extends Exception implements ExplainedFailure {

    private static final long serialVersionUID = 1L;

    private final String file;
    private final String reason;

    public UnreadableMinutesException(String file, String reason) {
        super(file + ": " + reason);
        this.file = file;
        this.reason = reason;
    }

    public UnreadableMinutesException(String file, String reason, Throwable cause) {
        super(file + ": " + reason, cause);
        this.file = file;
        this.reason = reason;
    }

    /** The file's name. */
    public String file() {
        return file;
    }

    public String reason() {
        return reason;
    }
}
