/**
 * The card of an answer and the buttons below it. {@link dev.hatsugen.discord.ask.AnswerCard} is the class to open first; the command
 * {@code /ask} is in {@link dev.hatsugen.discord.conversation}, with the other ways to ask.
 */
@NullMarked
package dev.hatsugen.discord.ask;

import org.jspecify.annotations.NullMarked;
