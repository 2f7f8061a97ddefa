/**
 * Hatsugen as a Discord bot. Open {@link dev.hatsugen.discord.DiscordBot} first: it connects, registers the commands and stops.
 * What users can ask for is in {@link dev.hatsugen.discord.command} and {@link dev.hatsugen.discord.inquiry}, what their clicks
 * do in {@link dev.hatsugen.discord.component}, what is said to messages in {@link dev.hatsugen.discord.talk}, what they see in
 * {@link dev.hatsugen.discord.card} and {@link dev.hatsugen.discord.sheet}, how each gets one reply in
 * {@link dev.hatsugen.discord.desk}, how the connection is kept in {@link dev.hatsugen.discord.gateway}, and what is noted of all
 * this in {@link dev.hatsugen.discord.watch}.
 *
 * <p>This is the only room that knows JDA, and it knows of the rest of Hatsugen only minutes, answers, conversations and the
 * store: neither how they are searched nor where settings come from.
 */
@NullMarked
package dev.hatsugen.discord;

import org.jspecify.annotations.NullMarked;
