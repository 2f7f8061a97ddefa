package dev.hatsugen.monitoring;

/** Why somebody is turned away. */
public enum Refusal {
    /** The channel is not one to answer in. */
    CHANNEL,
    /** The member lacks the role. */
    ROLE,
    /** The member may not manage the server. */
    ADMIN,
    /** Too many questions in an hour. */
    QUESTIONS,
    /** Too many clicks in an hour. */
    CLICKS
}
