package dev.hatsugen.parsing;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What people know about a meeting and its minutes do not say. It never overrides the text.
 *
 * @param number 第何回
 * @param title the body and the meeting
 * @param date the day it was held
 * @param place where it was held
 * @param origin where these values come from, for people; must be given with any of them
 * @param url the address of the published document; may be given without an origin
 * @param summary what the record is called where it is a summary of what was said and does not say so; without an origin
 * @param accepted whether the minutes are to be taken even if they were perhaps misread
 * @param roster people, with the post they held that day
 */
public record SidecarMetadata(
        @Nullable Integer number,
        @Nullable String title,
        @Nullable LocalDate date,
        @Nullable String place,
        @Nullable String origin,
        @Nullable String url,
        @Nullable String summary,
        boolean accepted,
        List<Entry> roster) {

    /** Nothing to add. */
    public static final SidecarMetadata NONE =
            new SidecarMetadata(null, null, null, null, null, null, null, false, List.of());

    /** Facts about a meeting, without a published document; doubtful minutes stay doubtful. */
    public SidecarMetadata(
            @Nullable Integer number,
            @Nullable String title,
            @Nullable LocalDate date,
            @Nullable String place,
            @Nullable String origin,
            List<Entry> roster) {
        this(number, title, date, place, origin, null, null, false, roster);
    }

    @SuppressWarnings("ConstantValue") // a record made from a file lacks what the file lacks
    public SidecarMetadata {
        roster = roster == null ? List.of() : List.copyOf(roster);
    }

    /**
     * One person.
     *
     * @param name surname and given name, separated by a blank
     * @param kana the reading in hiragana, separated likewise
     * @param post the post held that day; null where the minutes give it and only the reading is added
     * @param origin where this is known from
     */
    public record Entry(
            String name, @Nullable String kana, @Nullable String post, String origin) {}
}
