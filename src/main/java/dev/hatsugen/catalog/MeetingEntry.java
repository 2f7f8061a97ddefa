package dev.hatsugen.catalog;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One meeting. Null is what neither its minutes nor their supplement say.
 *
 * @param key names the meeting in the corpus
 * @param number 第何回
 * @param title the body and the meeting
 * @param date the day it was held
 * @param place where it was held, as written
 * @param statements how many turns are recorded
 * @param speakers how many people, or labels that name nobody, have a turn
 * @param file the name of the minutes' file
 * @param supplied where those of number, title, date and place come from that the text does not give; null where it gives all
 */
public record MeetingEntry(
        String key,
        @Nullable Integer number,
        @Nullable String title,
        @Nullable LocalDate date,
        @Nullable String place,
        int statements,
        int speakers,
        String file,
        @Nullable String supplied) {}
