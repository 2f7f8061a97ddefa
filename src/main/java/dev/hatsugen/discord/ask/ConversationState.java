package dev.hatsugen.discord.ask;

import dev.hatsugen.quote.VerifiedQuote;
import java.util.List;
import java.util.OptionalInt;

/**
 * What a card of ours answers.
 *
 * @param question the whole question
 * @param next the first quote that the card does not show, counted from 0; empty where it shows all
 * @param shown the quotes that it shows; empty where it was read from a card of earlier days
 */
public record ConversationState(String question, OptionalInt next, List<VerifiedQuote> shown) {

    public ConversationState {
        shown = List.copyOf(shown);
    }

    /** Of a card whose quotes are not known. */
    public ConversationState(String question, OptionalInt next) {
        this(question, next, List.of());
    }
}
