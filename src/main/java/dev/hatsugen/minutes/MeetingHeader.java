package dev.hatsugen.minutes;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a meeting is called. Null is what neither the minutes nor their supplement say.
 *
 * @param number 第何回
 * @param title the body and the meeting, for example 港湾審議会 第4回会合
 * @param body the council or group that met: the title without the meeting's number, date and kind of document
 * @param date the day it was held
 * @param place where it was held, as written
 * @param supplied where the values that the text itself does not give come from
 * @param url the address of the published document, http or https
 */
public record MeetingHeader(
        @Nullable Integer number,
        @Nullable String title,
        @Nullable String body,
        @Nullable LocalDate date,
        @Nullable String place,
        @Nullable String supplied,
        @Nullable String url) {

    /** A header that names no published document. */
    public MeetingHeader(
            @Nullable Integer number,
            @Nullable String title,
            @Nullable String body,
            @Nullable LocalDate date,
            @Nullable String place,
            @Nullable String supplied) {
        this(number, title, body, date, place, supplied, null);
    }

    /** A header that names no body and no published document. */
    public MeetingHeader(
            @Nullable Integer number,
            @Nullable String title,
            @Nullable LocalDate date,
            @Nullable String place,
            @Nullable String supplied) {
        this(number, title, null, date, place, supplied, null);
    }
}
