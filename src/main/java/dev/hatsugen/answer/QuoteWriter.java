package dev.hatsugen.answer;

import dev.hatsugen.quote.QuoteGloss;
import dev.hatsugen.quote.VerifiedQuote;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Writes sentences over verified quotes that are shown for something else than a question, translates these and judges what they have
 * to do with each other. Safe for several threads.
 */
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

    /**
     * Gloss lines with translations of some of {@code quotes} where there are any.
     *
     * @param gloss the lines that stand where there is none
     * @param quotes Japanese ones are translated into English, from the first on
     */
    default QuoteGloss translated(QuoteGloss gloss, List<VerifiedQuote> quotes) {
        return gloss;
    }

    /** Words that may ask for something, and words that may respond to that. */
    record Pair(VerifiedQuote request, VerifiedQuote response) {}

    /** Whether the first words of a pair ask for something, and whether the second respond to that. */
    record Verdict(boolean asks, boolean responds) {}

    /** What is said of {@code pairs}; those of which nothing is said are missing. */
    default Map<Pair, Verdict> judged(List<Pair> pairs) {
        return Map.of();
    }

    /** What {@code work} gives, in which all that is written and translated together takes no longer than one of them may. */
    default <T> T inTime(Supplier<T> work) {
        return work.get();
    }
}
