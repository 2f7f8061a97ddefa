package dev.hatsugen.parsing;

import dev.hatsugen.minutes.RecordText;
import org.jspecify.annotations.Nullable;

/**
 * Consecutive lines of one kind.
 *
 * @param kind the kind of record text; null for a turn
 * @param heading the head of the turn, where it has one of its own
 * @param office the office that the section's heading names, for a turn without a head
 * @param section the section's title
 * @param from the first line
 * @param to the line behind the last one
 */
record Part(
        RecordText.@Nullable Kind kind,
        TurnConvention.@Nullable Heading heading,
        @Nullable String office,
        @Nullable String section,
        int from,
        int to) {

    static Part record(RecordText.Kind kind, @Nullable String section, int line) {
        return new Part(kind, null, null, section, line, line + 1);
    }

    Part extendedTo(int line) {
        return new Part(kind, heading, office, section, from, line);
    }

    boolean isTurn() {
        return kind == null;
    }
}
