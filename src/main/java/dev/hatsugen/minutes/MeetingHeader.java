package dev.hatsugen.minutes;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a meeting is called. Null is what neither the minutes nor their supplement say.
 *
 * @param number 第何回
 * @param title the body and the meeting, for example 港湾審議会 第4回会合
 * @param body the council or group that met: the title without the meeting's number, date and kind of document
 * @param date the day it was held
 * @param place where it was held, as written
 * @param supplied where the values in {@code notInText} come from; null where the text gives all that is known
 * @param notInText the values that the text itself does not give
 * @param url the address of the published document, http or https
 * @param summary what the record calls itself where it is a summary of what was said, for example 議事要旨; null where it does
 *     not say that it is one
 */
public record MeetingHeader(
        @Nullable Integer number,
        @Nullable String title,
        @Nullable String body,
        @Nullable LocalDate date,
        @Nullable String place,
        @Nullable String supplied,
        Set<Value> notInText,
        @Nullable String url,
        @Nullable String summary) {

    /** The values that a supplement may give. */
    public enum Value {
        /** 第何回. */
        NUMBER,
        /** The body and the meeting. */
        TITLE,
        /** The day. */
        DATE,
        /** Where it was held. */
        PLACE
    }

    public MeetingHeader {
        notInText = Set.copyOf(notInText);
    }

    /** A header that names no published document, with all values from {@code supplied} or all from the text. */
    public MeetingHeader(
            @Nullable Integer number,
            @Nullable String title,
            @Nullable String body,
            @Nullable LocalDate date,
            @Nullable String place,
            @Nullable String supplied) {
        this(
                number,
                title,
                body,
                date,
                place,
                supplied,
                supplied == null ? Set.of() : EnumSet.allOf(Value.class),
                null,
                null);
    }

    /** As the other, for a header that names no body either. */
    public MeetingHeader(
            @Nullable Integer number,
            @Nullable String title,
            @Nullable LocalDate date,
            @Nullable String place,
            @Nullable String supplied) {
        this(number, title, null, date, place, supplied);
    }

    /** Where a value comes from; null where that is the text. */
    public @Nullable String origin(Value value) {
        return notInText.contains(value) ? supplied : null;
    }
}
