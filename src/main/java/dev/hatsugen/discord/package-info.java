/**
 * Hatsugen as a Discord bot. Open {@link dev.hatsugen.discord.DiscordBot} first: it connects, registers the commands and stops.
 * {@link dev.hatsugen.discord.BotHandlers} lists every command, button and form. Each feature has a package of its own
 * ({@code ask}, {@code minutes}, {@code conversation}, {@code introduction}, {@code handover}, {@code corpus}, {@code setup}, {@code subscription},
 * {@code feedback}, {@code status}); what a card shows is built in {@code ui}, how each interaction gets one reply in
 * {@code runtime}, and how the connection is kept in {@code connection}.
 *
 * <p>This is the only package that uses JDA, and it knows of the rest of Hatsugen only minutes, answers, conversations and the
 * store: neither how they are searched nor where settings come from.
 */
@NullMarked
package dev.hatsugen.discord;

import org.jspecify.annotations.NullMarked;
