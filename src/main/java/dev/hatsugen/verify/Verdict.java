package dev.hatsugen.verify;

/** What became of a claimed quote. */
public enum Verdict {
    /** The words are in the record, and the claimed speaker said them at the claimed meeting, as far as these are named. */
    EXACT,
    /** The record has nearly these words. */
    ALTERED,
    /** The words are in the record, but somebody else said them. */
    OTHER_SPEAKER,
    /** The words are in the record, and the claimed speaker, if there is one, said them, but at another meeting than claimed. */
    OTHER_MEETING,
    /** Nothing like it is in the record. */
    NOT_IN_RECORD
}
