package dev.hatsugen.retrieval;

/** How sure it is that what was found answers the question. */
public enum Confidence {
    /** It answers. */
    HIGH,
    /** It may answer: the nearest passages, to be shown as uncertain. */
    LOW,
    /** It does not answer. */
    NONE
}
