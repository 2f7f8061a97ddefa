package dev.hatsugen.provider;

import dev.hatsugen.messages.ExplainedFailure;
import java.nio.file.Path;

/** A model's file cannot be used. The message names it, in one line. */
public final class UnusableModelException extends RuntimeException implements ExplainedFailure {

    private static final long serialVersionUID = 1L;

    UnusableModelException(Path file, String reason, Throwable cause) {
        super(
                "the embedding model's file " + file + " " + reason + ". See embedding.model and embedding.tokenizer.",
                cause);
    }
}
