package dev.hatsugen.parsing;

import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    /** Whether {@code word} is the first letters of the names, in capitals: RE for Ruth Ellis. */
    boolean areInitials(String word) {
        String names = (person.name().given() + " " + person.name().surname()).strip();
        String initials = Stream.of(names.split("\\s+"))
                .filter(name -> !name.isEmpty())
                .map(name -> name.substring(0, 1))
                .collect(Collectors.joining());
        return word.length() > 1 && word.equals(initials);
    }
}
