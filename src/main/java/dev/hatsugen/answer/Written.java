package dev.hatsugen.answer;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a language model wrote over the quotes of an answer.
 *
 * @param points its sentences that were checked; may be empty
 * @param note a sentence of ours that says why there are none; null where there are some, or no model was asked
 * @param until the latest time at which points may still come in the place of the note; null where none will
 */
public record Written(
        List<WrittenPoint> points,
        @Nullable String note,
        @Nullable Instant until) {

    /** No model was asked. */
    public static final Written NONE = new Written(List.of(), null);

    public Written {
        points = List.copyOf(points);
    }

    /** What stays as it is. */
    public Written(List<WrittenPoint> points, @Nullable String note) {
        this(points, note, null);
    }

    /** Whether a model was asked. */
    public boolean wasAsked() {
        return !points.isEmpty() || note != null;
    }
}
