package dev.hatsugen.backup;

import dev.hatsugen.messages.ExplainedFailure;
import dev.hatsugen.messages.FileCause;
import java.io.IOException;

/** A backup cannot be made or restored, and nothing has changed. The message says why, in one line. */
public final class BackupException extends Exception implements ExplainedFailure {

    private static final long serialVersionUID = 1L;

    BackupException(String message) {
        super(message);
    }

    BackupException(String what, IOException cause) {
        super(what + ": " + FileCause.of(cause), cause);
    }
}
