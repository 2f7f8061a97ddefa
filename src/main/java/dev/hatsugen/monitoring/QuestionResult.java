package dev.hatsugen.monitoring;

/**
 * What a question led to.
 *
 * @param quotes how many quotes answer it; 0 unless it was answered
 */
public record QuestionResult(Status status, int quotes) {

    /** The ends that a question can come to. */
    public enum Status {
        ANSWERED,
        /** The minutes do not answer it. */
        NOT_FOUND,
        /** It could not be worked on, and it may help to try again. */
        FAILED_RETRIABLE,
        /** It could not be worked on. */
        FAILED
    }
}
