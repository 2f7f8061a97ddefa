package dev.hatsugen.verify;

import dev.hatsugen.minutes.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was found for a part of a claim.
 *
 * @param claimed the part, as a range of the claim
 * @param exact where it is character by character; empty where it is nowhere
 * @param nearest the likest words otherwise; null where it is exact or nothing is like it
 */
record Part(
        Span claimed,
        List<RecordIndex.Place> exact,
        @Nullable Nearest nearest) {

    private static final int SHORT = 12;
    private static final double NEARLY = 0.42;
    private static final double NEARLY_SHORT = 0.3;

    /**
     * The likest words.
     *
     * @param plain the part of the claim as it is compared
     * @param stretch where in the record
     * @param alignment the differences
     */
    record Nearest(PlainText plain, RecordIndex.Place stretch, Alignment alignment) {

        /** The share of the claim's characters that differ, 0 or more. */
        double ratio() {
            return (double) alignment.distance() / Math.max(1, plain.length());
        }
    }

    boolean isExact() {
        return !exact.isEmpty();
    }

    /** Whether the record has nearly these words. */
    boolean isAltered() {
        return nearest != null && nearest.ratio() <= (nearest.plain().length() < SHORT ? NEARLY_SHORT : NEARLY);
    }

    /** Whether these are true words that were put beside others in mid-sentence. */
    boolean isSpliced() {
        return nearest != null && nearest.alignment().distance() == 0;
    }
}
