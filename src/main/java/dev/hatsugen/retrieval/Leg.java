package dev.hatsugen.retrieval;

/** A way of searching passages. Each runs on its own; the aggregator joins what they find. */
enum Leg {
    /** Japanese base forms, BM25. */
    WORDS,
    /** English gloss words, BM25. */
    GLOSS,
    /** The cosine of the question's and the passage's embedding. */
    PASSAGE_VECTOR,
    /** The cosine of the question's and the nearest sentence's embedding. */
    SENTENCE_VECTOR;

    /** Whether a score of 0 means nothing, because all scores of the leg lie close together. */
    boolean isSimilarity() {
        return this == PASSAGE_VECTOR || this == SENTENCE_VECTOR;
    }
}
