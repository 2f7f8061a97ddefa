package dev.hatsugen.minutes;

import org.jspecify.annotations.Nullable;

/**
 * Who a turn belongs to, and what proves it.
 *
 * @param label the label as the source writes it, without its mark and enclosing brackets; the office that the heading names
 *     where the turn has no label line; null where the record names nobody
 * @param attendee the person, where the minutes or the roster say who that was
 * @param proof what the attribution rests on
 */
public record Speaker(@Nullable String label, @Nullable Attendee attendee, Proof proof) {

    /** What an attribution rests on. */
    public enum Proof {
        /** A label line above the words. */
        LABEL_LINE,
        /** The section's heading, which names an office. */
        HEADING,
        /** Nothing: the record does not say who spoke. */
        NONE
    }

    /** Names the speaker within a meeting: the person, else the label; empty where the record names nobody. */
    public String key() {
        return attendee != null ? attendee.key() : label != null ? label : "";
    }

    /** The person's full name, where it is known. */
    public @Nullable String name() {
        return attendee == null ? null : attendee.name().full();
    }
}
