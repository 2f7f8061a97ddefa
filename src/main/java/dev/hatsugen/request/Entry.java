package dev.hatsugen.request;

import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.minutes.Span;
import dev.hatsugen.quote.VerifiedQuote;
import dev.hatsugen.summary.SummaryLine;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One thing that a report shows, from top to bottom. Its words are plain text; a user interface makes them safe to show. */
public sealed interface Entry {

    /**
     * What is above a part: a meeting, a title or both.
     *
     * @param meeting null where the part is not of one
     * @param title our words, or a speaker as the record names them; null where the meeting says it
     */
    record Section(@Nullable Meeting meeting, @Nullable String title) implements Entry {}

    /** A sentence of ours. */
    record Note(String text) implements Entry {}

    /** A sentence of ours on what is above it, of lesser weight. */
    record Remark(String text) implements Entry {}

    /**
     * Sentences of a language model over the quotes of the report, each of them checked.
     *
     * @param note a sentence of ours that says why there are none; null where there are some
     */
    record Written(List<Paragraph> paragraphs, @Nullable String note) implements Entry {
        public Written {
            paragraphs = List.copyOf(paragraphs);
        }

        /** The quotes that the sentences lean on. */
        List<VerifiedQuote> cited() {
            return paragraphs.stream()
                    .flatMap(paragraph -> paragraph.points().stream())
                    .flatMap(point -> point.quotes().stream())
                    .distinct()
                    .toList();
        }
    }

    /**
     * Sentences that belong together.
     *
     * @param title what they are on; null where that is the whole report
     */
    record Paragraph(@Nullable String title, List<Point> points) {
        public Paragraph {
            points = List.copyOf(points);
        }
    }

    /** A sentence with the quotes that prove it; {@link Report#mark} tells their signs. */
    record Point(String text, List<VerifiedQuote> quotes) {
        public Point {
            quotes = List.copyOf(quotes);
        }
    }

    /**
     * A link to a document on the web.
     *
     * @param text what it is
     * @param url http or https
     */
    record Link(String text, String url) implements Entry {}

    /**
     * A request that leads on from what is above; only where one can be chosen.
     *
     * @param label what it gives
     * @param value of its first argument
     */
    record Opening(String label, RequestType type, String value) implements Entry {}

    /**
     * Somebody or something that is listed.
     *
     * @param aside is behind the title; may be empty
     */
    record Item(String title, String aside, List<Detail> details) implements Entry {
        public Item {
            details = List.copyOf(details);
        }
    }

    /**
     * A line of an item.
     *
     * @param origin where it is known from, where that is not the minutes; else null
     */
    record Detail(String text, @Nullable String origin) {}

    /**
     * A verified quote.
     *
     * @param remarks sentences of ours on it
     */
    record Quote(VerifiedQuote quote, SpeakerLine speakerLine, List<String> remarks) implements Entry {
        public Quote {
            remarks = List.copyOf(remarks);
        }

        static Quote of(VerifiedQuote quote, SpeakerLine speakerLine, String... remarks) {
            return new Quote(quote, speakerLine, List.of(remarks));
        }
    }

    /** How much weight the line has that says whose words a quote holds. */
    enum SpeakerLine {
        /** Each speaker begins a part. */
        HEADING,
        /** Speakers are within a part. */
        LINE
    }

    /**
     * Words that are claimed to be in the minutes.
     *
     * @param differing the ranges of {@code text} that the minutes have otherwise, in order
     */
    record Claimed(String text, List<Span> differing) implements Entry {
        public Claimed {
            differing = List.copyOf(differing);
        }
    }

    /** A sentence of the record, whole or shortened at clause borders. */
    record Excerpt(SummaryLine line) implements Entry {}

    /**
     * A request and the words that respond to it.
     *
     * @param unanswered our words where nothing responds
     */
    record Pair(Quote request, List<Quote> responses, String unanswered) implements Entry {
        public Pair {
            responses = List.copyOf(responses);
        }
    }

    /**
     * A part that a small screen shows on demand; elsewhere it is there like any other.
     *
     * @param title what it is on: a speaker, a list of the record
     * @param brief what a small screen shows in its place; null where nothing
     * @param parts what it holds
     */
    record Folded(String title, @Nullable Item brief, List<Entry> parts) implements Entry {
        public Folded {
            parts = List.copyOf(parts);
        }
    }

    /** The quotes that are nearest to what was asked for and no answer to it. */
    record Nearest(List<VerifiedQuote> nearest) implements Entry {
        public Nearest {
            nearest = List.copyOf(nearest);
        }
    }

    /** A picture. */
    final class Picture implements Entry {

        private final byte[] png;
        private final String title;

        Picture(byte[] png, String title) {
            this.png = png.clone();
            this.title = title;
        }

        /** The bytes of a PNG file. */
        public byte[] png() {
            return Arrays.copyOf(png, png.length);
        }

        /** What it shows. */
        public String title() {
            return title;
        }
    }

    /**
     * A table in lines of text, to be shown in a font of fixed width.
     *
     * @param hint a sentence of ours on it
     */
    record Table(String text, String hint) implements Entry {}

    /** The quotes that it shows. */
    default List<VerifiedQuote> quotes() {
        return switch (this) {
            case Quote quote -> List.of(quote.quote());
            case Excerpt excerpt -> excerpt.line().pieces();
            case Pair pair ->
                Stream.concat(Stream.of(pair.request()), pair.responses().stream())
                        .map(Quote::quote)
                        .toList();
            case Nearest near -> near.nearest();
            case Folded folded ->
                folded.parts().stream().flatMap(part -> part.quotes().stream()).toList();
            case Section section -> List.of();
            case Written written -> List.of(); // they are below
            case Note note -> List.of();
            case Claimed claimed -> List.of();
            case Remark remark -> List.of();
            case Link link -> List.of();
            case Opening opening -> List.of();
            case Item item -> List.of();
            case Picture picture -> List.of();
            case Table table -> List.of();
        };
    }
}
