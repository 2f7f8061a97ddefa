package dev.hatsugen.discord.minutes;

import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.quote.VerifiedQuote;
import dev.hatsugen.request.RequestType;
import dev.hatsugen.summary.SummaryLine;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One thing on a view, from top to bottom. Words of ours and of names are inert Markdown of one line already. */
sealed interface ViewEntry {

    /**
     * What is above what follows: a meeting, a part.
     *
     * @param named the meeting that the line names, if it names one
     * @param below what is left of the line where one before names that meeting
     */
    record Heading(String line, @Nullable Meeting named, String below) implements ViewEntry {}

    /**
     * The line of a speaker above their quotes.
     *
     * @param meeting where they spoke: it is behind the line where no line before tells it
     */
    record Speaker(String line, Meeting meeting) implements ViewEntry {}

    /** Words of ours. */
    record Note(String line) implements ViewEntry {}

    /**
     * A quote.
     *
     * @param above the line that says whose words they are, where the heading does not: it is shown once above those that follow
     *     each other; else empty
     * @param remarks words of ours on it, to be small below its place
     * @param mark the sign that sentences of a language model refer to it with; may be empty
     */
    record Quote(VerifiedQuote quote, String above, List<String> remarks, String mark) implements ViewEntry {

        public Quote {
            remarks = List.copyOf(remarks);
        }

        Quote(VerifiedQuote quote, String above, List<String> remarks) {
            this(quote, above, remarks, "");
        }
    }

    /**
     * A request with what responds to it, the best proven first; a card shows a line of each.
     *
     * @param unanswered words of ours where nothing responds
     */
    record Pair(Quote request, List<Quote> responses, String unanswered) implements ViewEntry {

        public Pair {
            responses = List.copyOf(responses);
        }
    }

    /**
     * A sentence of the record, whole or shortened at clause borders.
     *
     * @param mark the signs that sentences of a language model refer to its pieces with; may be empty
     */
    record Sentence(SummaryLine line, String mark) implements ViewEntry {

        Sentence(SummaryLine line) {
            this(line, "");
        }
    }

    /**
     * A part that is shown when it is chosen.
     *
     * @param title plain text: what to choose
     * @param hint plain text: what it begins with; may be empty
     * @param line what the card shows of it; may be empty
     */
    record Fold(String title, String hint, String line, List<ViewEntry> parts) implements ViewEntry {

        public Fold {
            parts = List.copyOf(parts);
        }
    }

    /**
     * A command to go on with, which is in the menu below.
     *
     * @param label plain text: what it gives
     * @param value of its first argument
     */
    record Opening(String label, RequestType type, String value) implements ViewEntry {}

    /** The line that has to be above what it shows; empty where the heading says all. */
    default String lineAbove() {
        return this instanceof Quote quote ? quote.above() : "";
    }

    /** Whether a part begins with it. */
    default boolean startsPart() {
        return this instanceof Heading || this instanceof Speaker;
    }

    /** Whether a reader counts it. */
    default boolean isListed() {
        return this instanceof Quote || this instanceof Pair;
    }

    /** The quotes that it shows. */
    default List<VerifiedQuote> quotes() {
        return switch (this) {
            case Quote quote -> List.of(quote.quote());
            case Pair pair ->
                Stream.concat(Stream.of(pair.request()), pair.responses().stream())
                        .map(Quote::quote)
                        .toList();
            case Sentence sentence -> sentence.line().pieces();
            case Heading heading -> List.of();
            case Speaker speaker -> List.of();
            case Note note -> List.of();
            case Opening opening -> List.of();
            case Fold fold ->
                fold.parts().stream().flatMap(part -> part.quotes().stream()).toList();
        };
    }
}
