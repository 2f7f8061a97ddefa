package dev.hatsugen.retrieval;

/**
 * How the ways of searching are weighed. The weights need not sum up to 1.
 *
 * @param words Japanese base forms, BM25
 * @param gloss English gloss words, BM25
 * @param meaning embedding of the passage
 * @param sentence embedding of its nearest sentence
 */
public record RetrievalSettings(double words, double gloss, double meaning, double sentence) {

    /** The weights that did best on the questions in the test resources. */
    public static final RetrievalSettings DEFAULT = new RetrievalSettings(0.3, 0.3, 0.2, 0.2);

    /** @throws IllegalArgumentException if a weight is negative, or all are zero */
    public RetrievalSettings {
        if (!(words >= 0 && gloss >= 0 && meaning >= 0 && sentence >= 0) || words + gloss + meaning + sentence == 0) {
            throw new IllegalArgumentException(
                    "weights are 0 or more and not all 0: " + words + ", " + gloss + ", " + meaning + ", " + sentence);
        }
    }

    /** Whether a question has to be embedded at all. */
    boolean usesMeaning() {
        return meaning + sentence > 0;
    }
}
