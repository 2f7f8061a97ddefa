package dev.hatsugen.summary;

import dev.hatsugen.quote.VerifiedQuote;
import java.util.List;

/**
 * One part of a digest.
 *
 * @param kind what it holds
 * @param title our words, or the speaker or the list as the record names them
 * @param notes our own words to be under the title; mostly none
 * @param lines words of the record
 */
public record SummarySection(Kind kind, String title, List<String> notes, List<SummaryLine> lines) {

    /** What a part holds. */
    public enum Kind {
        TIME_AND_PLACE,
        /** A list of the record under its own title. */
        ITEMS,
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

    /** The section of a list of the record, a line for each of its items. */
    public static SummarySection ofItems(String title, List<VerifiedQuote> items) {
        return new SummarySection(
                Kind.ITEMS,
                title,
                List.of(),
                items.stream().map(SummaryLine::whole).toList());
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
