package dev.hatsugen.parsing;

/**
 * Whom a word means by the {@link Legend} of a page.
 *
 * @param person the name, and what else is said of the person
 * @param line the line that says so
 * @param proof how it says so
 */
record LegendEntry(PersonEntry person, int line, Proof proof) {

    /** How a line says whom a word means: by a sign or a word, by standing beside the name, or by a colon, as other fields do too. */
    enum Proof {
        STATED,
        BESIDE,
        COLON
    }

    /** Whether the record says it by a sign or a word. */
    boolean isStated() {
        return proof == Proof.STATED;
    }
}
