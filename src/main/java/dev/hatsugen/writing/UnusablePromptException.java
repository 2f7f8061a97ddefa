package dev.hatsugen.writing;

import dev.hatsugen.messages.ExplainedFailure;
import org.jspecify.annotations.Nullable;

/** A prompt cannot be used. The message names the file and what is wrong with it, in one line. */
public final class UnusablePromptException extends RuntimeException implements ExplainedFailure {

    private static final long serialVersionUID = 1L;

    UnusablePromptException(String file, String reason, @Nullable Throwable cause) {
        super("the prompt " + file + " " + reason + ".", cause);
    }
}
