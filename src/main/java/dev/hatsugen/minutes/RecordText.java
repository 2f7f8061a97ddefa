package dev.hatsugen.minutes;

/**
 * Words of the record itself, which nobody said.
 *
 * @param kind what they are
 * @param words the words
 * @param source the stretch of the source they cover
 */
public record RecordText(Kind kind, Reflow words, Span source) implements Block {

    /** What words of the record are for. */
    public enum Kind {
        /** Before the proceedings: title, date, place, attendance. */
        FRONT,
        /** A section's title or label. */
        HEADING,
        /** A list of agenda items. */
        LIST,
        /** What happened in the room, for example （「異議なし」と声あり）. */
        NOTE,
        /** The closing mark and what is behind it. */
        END
    }
}
