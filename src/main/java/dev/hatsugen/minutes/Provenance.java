package dev.hatsugen.minutes;

/** Where a piece of knowledge about a meeting comes from. */
public sealed interface Provenance {

    /** It is in the minutes, in this stretch of the source. */
    record InText(Span source) implements Provenance {}

    /**
     * It is not in the minutes.
     *
     * @param origin where it comes from, for people
     */
    record Supplied(String origin) implements Provenance {}
}
