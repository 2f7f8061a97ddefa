package dev.hatsugen.language;

/** Reads one example of a row of a lexicon with the class that uses the row, and fails where it is not read as the row says. */
@FunctionalInterface
public interface LexiconReader {

    /**
     * Reads the example.
     *
     * @param rule the row
     * @param example one of its examples, as it is written there
     */
    void check(Lexicon.Rule rule, String example);
}
