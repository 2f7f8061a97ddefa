/**
 * Talking with the bot: {@code /ask}, mentions of it, replies to its cards, threads and direct messages. Open
 * {@link dev.hatsugen.discord.conversation.MessageListener} first: it tells which messages are for the bot.
 * {@link dev.hatsugen.discord.conversation.MessageConversation} works out what they ask, {@link dev.hatsugen.discord.ask.ConversationMemory} remembers what was
 * asked before, and {@link dev.hatsugen.discord.ask.ThreadButton} opens a thread below an answer.
 *
 * <p>Nothing that anybody writes is kept on disk: after a restart the cards themselves say what was asked.
 */
@NullMarked
package dev.hatsugen.discord.conversation;

import org.jspecify.annotations.NullMarked;
