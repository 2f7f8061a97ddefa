package dev.hatsugen.answer;

import dev.hatsugen.quote.VerifiedQuote;
import java.util.List;
import java.util.Locale;

/** Writes sentences over verified quotes that are shown for something else than a question. Safe for several threads. */
@FunctionalInterface
public interface QuoteWriter {

    /** What is written. */
    enum Task {
        /** What a part of a meeting was about. */
        SUMMARY,
        /** How what one member said on a topic differs from meeting to meeting. */
        COMPARISON,
        /** How a topic went on from meeting to meeting. */
        TIMELINE
    }

    /**
     * What is written over together.
     *
     * @param subject the title or topic, as it is shown
     * @param quotes at least one
     */
    record Part(String subject, List<VerifiedQuote> quotes) {
        public Part {
            quotes = List.copyOf(quotes);
        }
    }

    /**
     * What is proven of it, for each of {@code parts}; points refer to the quotes of their part.
     *
     * @param language of the sentences
     * @return as many as there are parts; each has points or a note that says why there are none
     */
    List<Written> write(Task task, List<Part> parts, Locale language);
}
