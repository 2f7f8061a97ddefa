package dev.hatsugen.record;

import dev.hatsugen.quote.VerifiedQuote;
import org.jspecify.annotations.Nullable;

/**
 * How a meeting came to one decision.
 *
 * @param question the question for objections; null where none is recorded
 * @param assent what the room answered (「異議なし」と声あり); null where nothing is recorded
 * @param decision the words that decide
 */
public record Resolution(
        @Nullable VerifiedQuote question, @Nullable VerifiedQuote assent, VerifiedQuote decision) {}
