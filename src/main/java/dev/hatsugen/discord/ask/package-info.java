/** The {@code /ask} feature: the command, the card of an answer and the buttons below it. {@link dev.hatsugen.discord.ask.AskCommand} is the class to open first. */
@NullMarked
package dev.hatsugen.discord.ask;

import org.jspecify.annotations.NullMarked;
