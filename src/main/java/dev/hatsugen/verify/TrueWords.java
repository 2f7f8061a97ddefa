package dev.hatsugen.verify;

import dev.hatsugen.minutes.Span;
import dev.hatsugen.quote.VerifiedQuote;
import java.util.List;

/**
 * Words of the record that answer to a part of a claim.
 *
 * @param quote the true words: the very words where they are exact, else the sentences that hold them
 * @param claimed the part of the claim, as a range of it as it was given
 * @param differences in order; none where the words are exact
 */
public record TrueWords(VerifiedQuote quote, Span claimed, List<Difference> differences) {

    public TrueWords {
        differences = List.copyOf(differences);
    }

    /** Whether the words are the record's, white space, width and punctuation aside. */
    public boolean isExact() {
        return differences.isEmpty();
    }
}
