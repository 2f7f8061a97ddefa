package dev.hatsugen.summary;

import dev.hatsugen.quote.VerifiedQuote;
import java.util.List;

/**
 * One sentence of the record, whole or shortened at clause borders.
 *
 * @param pieces what is left of it, in order; each is a verified quote; at least one
 * @param cutBefore whether words of the sentence were left out before the first piece
 */
public record SummaryLine(List<VerifiedQuote> pieces, boolean cutBefore) {

    private static final String LEFT_OUT = "…";

    /** @throws IllegalArgumentException if there is no piece */
    public SummaryLine {
        if (pieces.isEmpty()) {
            throw new IllegalArgumentException("a line quotes something");
        }
        pieces = List.copyOf(pieces);
    }

    static SummaryLine whole(VerifiedQuote quote) {
        return new SummaryLine(List.of(quote), false);
    }

    /** The pieces with … where words were left out. */
    public String text() {
        String joined =
                String.join(LEFT_OUT, pieces.stream().map(VerifiedQuote::text).toList());
        return cutBefore ? LEFT_OUT + joined : joined;
    }
}
