package dev.hatsugen.monitoring;

/** What became of a reply. */
public enum ReplyOutcome {
    /** The user has what the work led to. */
    SHOWN,
    /** The user has been told that the work failed, and that it may help to try again. */
    FAILED_RETRIABLE,
    /** The user has been told that the work failed. */
    FAILED,
    /** The user has been told that too many wait. */
    BUSY,
    /** The user has been told that the bot stops. */
    STOPPING,
    /** Discord takes no reply any more: the user has nothing. */
    LOST
}
