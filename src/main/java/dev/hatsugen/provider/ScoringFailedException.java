package dev.hatsugen.provider;

import dev.langchain4j.exception.LangChain4jException;

/** The re-ranking model gave no scores that can be used. The message holds nothing of the question, the passages or the key. */
public final class ScoringFailedException extends LangChain4jException {

    private static final long serialVersionUID = 1L;

    private final CallFailedException.Reason reason;

    ScoringFailedException(CallFailedException cause) {
        super("the re-ranking model: " + cause.reason(), cause);
        this.reason = cause.reason();
    }

    /** Why. */
    public CallFailedException.Reason reason() {
        return reason;
    }
}
