package dev.hatsugen.conversation;

import dev.hatsugen.answer.Answer;
import dev.hatsugen.quote.VerifiedQuote;
import java.util.List;
import java.util.OptionalInt;

/**
 * What was asked last and what of its answer was shown: what the words after it may point back to.
 *
 * @param question a whole question
 * @param shown the quotes that were shown, best first; empty where they are not known any more
 * @param next the first quote that was not shown, counted from 0; empty where all were
 */
public record Exchange(String question, List<VerifiedQuote> shown, OptionalInt next) {

    public Exchange {
        shown = List.copyOf(shown);
    }

    /**
     * The exchange that a reply ends.
     *
     * @param most how many quotes of it were shown at most, 1 or more
     */
    public static Exchange of(Reply.Answered reply, int most) {
        List<VerifiedQuote> quotes = quotes(reply.answer());
        List<VerifiedQuote> shown =
                quotes.stream().skip(reply.from()).limit(most).toList();
        int next = reply.from() + shown.size();
        return new Exchange(reply.subject(), shown, next < quotes.size() ? OptionalInt.of(next) : OptionalInt.empty());
    }

    /** The quotes of an answer; where there is none, those that are near. */
    static List<VerifiedQuote> quotes(Answer answer) {
        return switch (answer) {
            case Answer.Answered answered -> answered.quotes();
            case Answer.NotFound notFound -> notFound.near();
        };
    }
}
