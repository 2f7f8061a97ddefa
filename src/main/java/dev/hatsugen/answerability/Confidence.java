package dev.hatsugen.answerability;

/** How sure it is that what was found answers the question. */
public enum Confidence {
    /** It answers. */
    HIGH,
    /** It may answer: the nearest passages, to be shown as uncertain. */
    LOW,
    /** It does not answer. */
    NONE;

    /** The same, unless it is certain. */
    Confidence atMostLow() {
        return this == HIGH ? LOW : this;
    }
}
