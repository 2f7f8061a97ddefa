package dev.hatsugen.provider;

import dev.hatsugen.messages.ExplainedFailure;
import java.nio.file.Path;

/** A model's file cannot be used. The message names it, in one line. */
public final class UnusableModelException extends RuntimeException implements ExplainedFailure {

    private static final long serialVersionUID = 1L;

    UnusableModelException(Path file, String reason, Throwable cause) {
        this("embedding", file, "embedding", reason, cause);
    }

    private UnusableModelException(String kind, Path file, String group, String reason, Throwable cause) {
        super(
                "the " + kind + " model's file " + file + " " + reason + ". See " + group + ".model and " + group
                        + ".tokenizer.",
                cause);
    }

    static UnusableModelException reranking(Path file, Throwable cause) {
        return new UnusableModelException(
                "re-ranking", file, "rerank", "is no cross-encoder that can be loaded", cause);
    }
}
