package dev.hatsugen.quote;

import dev.hatsugen.minutes.Passage;
import dev.hatsugen.minutes.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes quotes of passages and puts quotes in order. */
public final class Quotes {

    private static final int MAX_LENGTH = 300;

    private Quotes() {}

    /**
     * The words of a passage, or its first sentences where all of them are more than a quote should hold.
     *
     * @param relation of words that somebody said; those of the record stay its own
     */
    public static VerifiedQuote of(Passage passage, Relation relation, double score) {
        Span span = passage.sentences().getFirst();
        for (Span sentence : passage.sentences()) {
            Span longer = span.union(sentence);
            if (longer.length() > MAX_LENGTH) {
                break;
            }
            span = longer;
        }
        return QuoteVerifier.quote(
                passage.meeting(),
                passage.block(),
                span,
                passage.isOfRecord() ? Relation.RECORD : relation,
                Math.clamp(score, 0, 1));
    }

    /** {@code quotes} best first, those of one speaker and meeting right behind the best of them. */
    public static List<VerifiedQuote> grouped(List<VerifiedQuote> quotes) {
        Map<String, List<VerifiedQuote>> groups = new LinkedHashMap<>();
        for (VerifiedQuote quote : quotes) {
            String key = quote.meeting().key() + "/" + quote.speaker().key() + "/" + quote.relation();
            groups.computeIfAbsent(key, k -> new ArrayList<>()).add(quote);
        }
        return groups.values().stream().flatMap(List::stream).toList();
    }
}
