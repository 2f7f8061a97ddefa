/**
 * Pictures of cards, for people. {@link dev.hatsugen.discord.gallery.Gallery} is a command: it records what the bot
 * replies over the local Discord, draws it with markup like Discord's, and takes a screenshot of each.
 */
@NullMarked
package dev.hatsugen.discord.gallery;

import org.jspecify.annotations.NullMarked;
