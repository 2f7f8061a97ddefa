/**
 * What users can ask for on Discord. A {@link dev.hatsugen.discord.command.SlashCommand} is one command, whole;
 * {@link dev.hatsugen.discord.command.CommandRouter} is the class to open first: it acknowledges and hands the work to the
 * {@link dev.hatsugen.discord.desk.AnswerDesk}.
 *
 * <p>This package knows nothing of how the bot connects.
 */
@NullMarked
package dev.hatsugen.discord.command;

import org.jspecify.annotations.NullMarked;
