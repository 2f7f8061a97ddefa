package dev.hatsugen.statements;

import java.util.List;

/**
 * What was looked through, and with what result.
 *
 * @param scanned how many turns there are: all of them were looked through
 * @param matched how many of them are on the topic; all where no topic was asked for
 * @param words the topic's words as they were found in the record, each once, in the order of the record
 */
public record Ledger(int scanned, int matched, List<String> words) {

    /** The ledger of a search that had nothing to look through. */
    public static final Ledger EMPTY = new Ledger(0, 0, List.of());

    /** @throws IllegalArgumentException unless {@code 0 <= matched <= scanned} */
    public Ledger {
        if (matched < 0 || matched > scanned) {
            throw new IllegalArgumentException(matched + " of " + scanned + " turns");
        }
        words = List.copyOf(words);
    }
}
