package dev.hatsugen.summary;

import dev.hatsugen.quote.VerifiedQuote;
import java.util.List;

/**
 * One part of a digest.
 *
 * @param kind what it holds
 * @param title our words, or the speaker as the record names them
 * @param notes our own words to stand under the title; mostly none
 * @param lines words of the record
 */
public record SummarySection(Kind kind, String title, List<String> notes, List<SummaryLine> lines) {

    /** What a part holds. */
    public enum Kind {
        TIME_AND_PLACE,
        DECISION_ITEMS,
        DISCUSSION_ITEMS,
        REPORT_ITEMS,
        /** The question for objections, the answer and the decision. */
        RESOLUTION,
        /** What one speaker said, in brief. */
        SPEAKER,
        /** What the chair asked for in closing. */
        CHAIR_REQUESTS
    }

    public SummarySection {
        notes = List.copyOf(notes);
        lines = List.copyOf(lines);
    }

    /** All quotes of the lines, in order. */
    public List<VerifiedQuote> quotes() {
        return lines.stream().flatMap(line -> line.pieces().stream()).toList();
    }

    /** Whether there is anything to show. */
    boolean isFilled() {
        return !notes.isEmpty() || !lines.isEmpty();
    }
}
