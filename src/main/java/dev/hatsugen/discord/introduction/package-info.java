/**
 * What the bot shows of itself without being asked. {@link dev.hatsugen.discord.introduction.Introduction} is the class to open
 * first: it posts a card once in each server that invites the bot. {@link dev.hatsugen.discord.introduction.Presence} says below the
 * bot's name what the minutes hold.
 */
@NullMarked
package dev.hatsugen.discord.introduction;

import org.jspecify.annotations.NullMarked;
