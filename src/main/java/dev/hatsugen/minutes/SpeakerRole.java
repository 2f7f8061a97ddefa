package dev.hatsugen.minutes;

/** What a turn does in the exchange between those who ask, those who answer, and the one who leads the meeting. */
public enum SpeakerRole {
    /** Puts a question to others, or speaks where members ask. */
    ASKS,
    /** Answers a question, or reports on request. */
    ANSWERS,
    /** Leads the meeting. */
    CHAIRS
}
