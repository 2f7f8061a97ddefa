/**
 * The commands over the minutes that are no questions: one {@link dev.hatsugen.discord.minutes.RequestCommand} for each type of
 * request. A report becomes Markdown in one place ({@link dev.hatsugen.discord.minutes.ReportViews}), is cut into pages in one place
 * ({@link dev.hatsugen.discord.minutes.ReportCard}), and is paged and given as files by asking for it again.
 * {@link dev.hatsugen.discord.minutes.MinutesCommands} is the class to open first.
 */
@NullMarked
package dev.hatsugen.discord.minutes;

import org.jspecify.annotations.NullMarked;
