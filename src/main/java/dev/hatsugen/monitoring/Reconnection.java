package dev.hatsugen.monitoring;

/** How a connection came back. */
public enum Reconnection {
    /** The session goes on; what was missed has been replayed. */
    RESUMED,
    /** A new session has begun; what was missed is lost. */
    RECREATED
}
