package dev.hatsugen.answer;

import dev.hatsugen.question.FollowUpQuery;
import dev.hatsugen.question.ParsedQuestion;
import dev.hatsugen.quote.VerifiedQuote;
import java.util.List;

/**
 * Words that go on from an answer, which may have shown nothing.
 *
 * @param query what is searched for
 * @param words as typed
 * @param before the whole question that was asked before them
 * @param shown the quotes that were shown as its answer, best first
 */
public record ContextualQuestion(FollowUpQuery query, String words, String before, List<VerifiedQuote> shown) {

    public ContextualQuestion {
        shown = List.copyOf(shown);
    }

    /** The whole question, which needs no answer before it. */
    public String whole() {
        return query.whole().question();
    }

    /** The same words, which stand for another whole question. */
    public ContextualQuestion asking(ParsedQuestion whole) {
        return new ContextualQuestion(new FollowUpQuery(whole, query.shown(), query.fitting()), words, before, shown);
    }
}
