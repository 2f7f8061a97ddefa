package dev.hatsugen.answer;

/** The question could not be worked on. It says nothing about what the minutes hold. */
public final class AnswerFailedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean retriable;

    /** @param retriable whether the same question may well succeed a little later */
    public AnswerFailedException(String message, Throwable cause, boolean retriable) {
        super(message, cause);
        this.retriable = retriable;
    }

    public boolean isRetriable() {
        return retriable;
    }
}
