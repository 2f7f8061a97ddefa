package dev.hatsugen.index;

/** Is told how far the making of an index has come. */
public interface IndexProgress {

    /** Tells nobody. */
    IndexProgress SILENT = new IndexProgress() {};

    /**
     * The work begins.
     *
     * @param passages how many will be indexed
     * @param why in a few words, for the operator
     */
    default void begin(int passages, String why) {}

    /** So many passages more are done. */
    default void advance(int passages) {}

    /** The index is committed. */
    default void end() {}
}
