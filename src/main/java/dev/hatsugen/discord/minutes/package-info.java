/**
 * The commands over the minutes that are no questions. An {@link dev.hatsugen.discord.minutes.Inquiry} is one of them, whole: its
 * name, its options and what it shows; most show a sheet, which is paged and given as files by asking for it again.
 * {@link dev.hatsugen.discord.minutes.MinutesCommands} is the class to open first: it lists them and what clicks on their cards do.
 */
@NullMarked
package dev.hatsugen.discord.minutes;

import org.jspecify.annotations.NullMarked;
