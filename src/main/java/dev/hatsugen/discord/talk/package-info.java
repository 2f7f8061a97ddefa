/**
 * Talking with the bot: mentions of it, replies to its cards, threads and direct messages. Open
 * {@link dev.hatsugen.discord.talk.TalkRouter} first: it tells which messages are for the bot.
 * {@link dev.hatsugen.discord.talk.Talk} works out what they ask, {@link dev.hatsugen.discord.talk.Subjects} remembers what was
 * asked before, and {@link dev.hatsugen.discord.talk.ThreadButton} opens a thread below an answer.
 *
 * <p>Nothing that anybody writes is kept on disk: after a restart the cards themselves say what was asked.
 */
@NullMarked
package dev.hatsugen.discord.talk;

import org.jspecify.annotations.NullMarked;
