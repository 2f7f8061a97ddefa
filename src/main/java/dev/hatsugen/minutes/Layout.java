package dev.hatsugen.minutes;

/** How the lines of a stretch belong together. */
public enum Layout {
    /** Speech: wrapped lines, paragraphs by indentation or by a blank behind the last sentence. */
    PROSE,
    /** The record's own words: as speech, and items, tasks and rows of tables begin a line each. */
    NOTES,
    /** Items that begin with a mark (・) and may wrap. */
    LIST,
    /** Every line for itself. */
    LINES
}
