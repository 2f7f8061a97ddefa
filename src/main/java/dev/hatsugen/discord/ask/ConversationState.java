package dev.hatsugen.discord.ask;

import java.util.OptionalInt;

/**
 * What a card of ours answers.
 *
 * @param question the whole question
 * @param next the first quote that the card does not show, counted from 0; empty where it shows all
 */
public record ConversationState(String question, OptionalInt next) {}
