package dev.hatsugen.discord.ask;

import dev.hatsugen.discord.ui.Card;

/**
 * A card that is about to be posted, and what the conversation is about from then on.
 *
 * @param card the card of an answer
 * @param state the question, and how much of its answer the card shows
 */
public record PostedCard(Card card, ConversationState state) {}
