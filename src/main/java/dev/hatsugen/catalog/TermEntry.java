package dev.hatsugen.catalog;

import dev.hatsugen.minutes.Attendance;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A member at one meeting.
 *
 * @param meeting the meeting's key
 * @param number its number, null where it has none
 * @param date its day, null where it is not known
 * @param label the label their turns are under, as written; null where they did not speak
 * @param post the post held that day, as written, else what the label says; empty where none is known
 * @param attendance how they took part; null where neither a list nor a roster names them
 * @param turns how many turns of theirs are recorded
 * @param supplied where name and post come from, where they are not in the minutes; else null
 */
public record TermEntry(
        String meeting,
        @Nullable Integer number,
        @Nullable LocalDate date,
        @Nullable String label,
        String post,
        @Nullable Attendance attendance,
        int turns,
        @Nullable String supplied) {}
