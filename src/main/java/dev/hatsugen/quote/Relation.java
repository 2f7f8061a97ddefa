package dev.hatsugen.quote;

/** How a quote relates to the person it is shown under. */
public enum Relation {
    /** The person said it (発言). */
    SAID,
    /** Somebody else said it about the person (言及). */
    MENTIONED,
    /** The record says the person was absent (欠席). */
    ABSENT,
    /** Words of the record itself: agenda, attendance, decisions. */
    RECORD
}
