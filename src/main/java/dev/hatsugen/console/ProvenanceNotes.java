package dev.hatsugen.console;

import dev.hatsugen.minutes.Attendee;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects, while words are shown, where the names and dates come from that are not in the minutes. */
final class ProvenanceNotes {

    /** Stands behind what is not in the minutes. */
    static final String MARK = "※";

    private final Set<String> seen = new LinkedHashSet<>();

    /** Where a person is known from; null where that is the minutes. */
    static @Nullable String of(Attendee attendee) {
        return attendee.provenance().outside();
    }

    /** {@code text}, with a mark where {@code origin} is not the minutes (null). */
    String marked(String text, @Nullable String origin) {
        note(origin);
        return origin == null ? text : text + MARK;
    }

    /** Takes note of an origin whose text is marked already; of none where it is null. */
    void note(@Nullable String origin) {
        if (origin != null) {
            seen.add(origin);
        }
    }

    /** The origins of everything marked so far. */
    Set<String> seen() {
        return seen;
    }
}
