package dev.hatsugen.corpus;

import dev.hatsugen.minutes.Corpus;

/** Makes a corpus the one that questions are asked about. */
@FunctionalInterface
public interface CorpusPublisher {

    /**
     * Indexes {@code corpus} and then answers from it.
     *
     * @param reindex whether to rebuild the index even if there is one that fits
     */
    void publish(Corpus corpus, boolean reindex);
}
