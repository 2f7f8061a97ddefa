package dev.hatsugen.messages;

/** An exception whose message tells the user in one line what went wrong, and holds no secret. */
public interface ExplainedFailure {

    /** Whether Hatsugen was used wrongly or its settings are wrong; otherwise the work failed. */
    default boolean isWrongUse() {
        return false;
    }
}
