package dev.hatsugen.retrieval;

/**
 * How the ways of searching are weighed. The weights need not sum up to 1.
 *
 * @param words Japanese base forms, BM25
 * @param gloss English gloss words, BM25
 * @param meaning embedding of the passage
 * @param sentence embedding of its nearest sentence
 * @param together how much of what the question asks about is together in the passage
 * @param learned whether a {@link LinearModel} puts the best of what was joined in its final order
 */
public record RetrievalSettings(
        double words, double gloss, double meaning, double sentence, double together, boolean learned) {

    /** The weights that did best on the questions in the test resources, and the learned order. */
    public static final RetrievalSettings DEFAULT = new RetrievalSettings(0.2, 0.2, 0.25, 0.25, 0.2, true);

    /** Weights without the learned order. */
    public RetrievalSettings(double words, double gloss, double meaning, double sentence, double together) {
        this(words, gloss, meaning, sentence, together, false);
    }

    /** @throws IllegalArgumentException if a weight is negative, or all are zero */
    public RetrievalSettings {
        if (!(words >= 0 && gloss >= 0 && meaning >= 0 && sentence >= 0 && together >= 0)
                || words + gloss + meaning + sentence == 0) {
            throw new IllegalArgumentException("weights are 0 or more, and one way of searching has some: " + words
                    + ", " + gloss + ", " + meaning + ", " + sentence + ", " + together);
        }
    }

    /** How much a leg weighs. */
    double weight(Leg leg) {
        return switch (leg) {
            case WORDS -> words;
            case GLOSS -> gloss;
            case PASSAGE_VECTOR -> meaning;
            case SENTENCE_VECTOR -> sentence;
        };
    }

    /**
     * Whether a leg is searched at all; both vector legs are where one of them weighs, since they share the question's embedding.
     */
    boolean searches(Leg leg) {
        return leg.isSimilarity() ? meaning + sentence > 0 : weight(leg) > 0;
    }
}
