package dev.hatsugen.index;

import dev.hatsugen.minutes.Corpus;

/**
 * The stored index of a corpus. What it opens is a snapshot: it goes on answering from what it was opened on while another
 * is opened, and until it is closed. Every method throws {@link IndexException} if the index cannot be used, or another
 * process is writing it.
 */
public interface MinutesIndex {

    /**
     * A snapshot of the index of {@code corpus}. What is stored is brought up to date first: meetings that were added, changed or
     * removed since are written, at the cost of those alone; all are, where it was made otherwise than {@code manifest} says.
     * What was embedded before the process ended is kept.
     */
    PassageSearch open(Corpus corpus, Manifest manifest);

    /** A snapshot of the index of {@code corpus}, rebuilt whatever is stored. Embeddings that still fit are kept. */
    PassageSearch rebuild(Corpus corpus, Manifest manifest);
}
