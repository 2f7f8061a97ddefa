package dev.hatsugen.request;

/** What kind of news a report brings. */
public enum Tone {
    /** The minutes answer. */
    ANSWERED,
    /** A claim holds. */
    CONFIRMED,
    /** A claim holds in part: the words, the speaker or the meeting differ. */
    DIFFERS,
    /** A claim is not in the minutes. */
    UNCONFIRMED,
    /** The minutes do not answer. */
    NOT_FOUND
}
