package dev.hatsugen.statements;

import dev.hatsugen.language.Folding;
import dev.hatsugen.minutes.Passage;
import dev.hatsugen.minutes.Span;
import dev.hatsugen.quote.Highlights;
import dev.hatsugen.quote.QuoteVerifier;
import dev.hatsugen.quote.Relation;
import dev.hatsugen.quote.VerifiedQuote;
import dev.hatsugen.retrieval.TopicHit;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A whole passage of a statement.
 *
 * @param quote its words
 * @param marks where the topic's words are, as ranges of the quote's text in order
 * @param continued whether it holds none of them and goes on with a point that was announced to be on the topic
 */
public record CitedPassage(VerifiedQuote quote, List<Span> marks, boolean continued) {

    /** What may be between the parts of a compound and is no part of the words matched. */
    private static final Pattern BLANKS_AND_BRACKETS = Pattern.compile("[\\s「」『』（）()]+");

    public CitedPassage {
        marks = List.copyOf(marks);
    }

    /** The whole passage as a quote with its marks as highlights. */
    public static CitedPassage of(TopicHit hit) {
        VerifiedQuote quote = quote(hit.passage());
        List<Highlights.Match> matches = hit.marks().stream()
                .map(mark -> new Highlights.Match(mark, Folding.fold(mark.of(quote.text())), 1))
                .toList();
        return new CitedPassage(quote.with(Highlights.of(quote.text(), matches)), hit.marks(), hit.continued());
    }

    static VerifiedQuote quote(Passage passage) {
        Relation relation = passage.isOfRecord() ? Relation.RECORD : Relation.SAID;
        return QuoteVerifier.quote(passage.meeting(), passage.block(), passage.span(), relation, 1);
    }

    /** What is marked, as it is written, without blanks and brackets. */
    public List<String> words() {
        return marks.stream()
                .map(mark -> BLANKS_AND_BRACKETS.matcher(mark.of(quote.text())).replaceAll(""))
                .toList();
    }
}
