package dev.hatsugen.answer;

import java.util.List;

/**
 * A sentence of a language model that passed every check against the quotes it leans on.
 *
 * @param text the sentence, in the language of the question
 * @param quotes the quotes that prove it, as places in {@link Answer.Answered#quotes()}, from 0; at least one
 */
public record WrittenPoint(String text, List<Integer> quotes) {

    /** @throws IllegalArgumentException if no quote proves it */
    public WrittenPoint {
        if (quotes.isEmpty()) {
            throw new IllegalArgumentException("a point without a quote");
        }
        quotes = List.copyOf(quotes);
    }
}
