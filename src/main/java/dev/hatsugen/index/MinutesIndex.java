package dev.hatsugen.index;

import dev.hatsugen.minutes.Corpus;
import dev.hatsugen.minutes.Meeting;

/**
 * The stored index of a corpus. What it opens is a snapshot: it goes on answering from what it was opened on while meetings are
 * added and removed, and until it is closed. Every method throws {@link IndexException} if the index cannot be used, or another
 * process is writing it.
 */
public interface MinutesIndex {

    /** A snapshot of the index of {@code corpus}; the index is made anew first where something else than {@code manifest} made it. */
    PassageSearch open(Corpus corpus, Manifest manifest);

    /** A snapshot of the index of {@code corpus}, made anew whatever is stored. Embeddings that still fit are kept. */
    PassageSearch rebuild(Corpus corpus, Manifest manifest);

    /**
     * Adds a meeting, or replaces the one of the same key, in one commit; the other meetings are not touched.
     *
     * @param after the manifest of the corpus that then holds the meeting; it may differ from the stored one in the corpus alone
     */
    void add(Meeting meeting, Manifest after);

    /**
     * Removes a meeting, in one commit; nothing happens to the others.
     *
     * @param meeting its key; nothing is removed where no meeting has it
     * @param after the manifest of the corpus without the meeting; it may differ from the stored one in the corpus alone
     */
    void remove(String meeting, Manifest after);
}
