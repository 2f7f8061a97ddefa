package dev.hatsugen.statements;

import dev.hatsugen.minutes.Span;
import dev.hatsugen.quote.VerifiedQuote;
import java.util.List;

/**
 * A whole passage of a statement.
 *
 * @param quote its words
 * @param marks where the topic's words are, as ranges of the quote's text in order
 * @param continued whether it holds none of them and goes on with a point that was announced to be on the topic
 */
public record CitedPassage(VerifiedQuote quote, List<Span> marks, boolean continued) {

    public CitedPassage {
        marks = List.copyOf(marks);
    }
}
