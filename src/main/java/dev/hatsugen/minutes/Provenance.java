package dev.hatsugen.minutes;

import org.jspecify.annotations.Nullable;

/** Where a piece of knowledge about a meeting comes from. */
public sealed interface Provenance {

    /** Where it comes from, for people; null where that is the minutes of the meeting. */
    default @Nullable String outside() {
        return null;
    }

    /** It is in the minutes, in this stretch of the source. */
    record InText(Span source) implements Provenance {}

    /**
     * It is not in the minutes.
     *
     * @param origin where it comes from, for people
     */
    record Supplied(String origin) implements Provenance {

        @Override
        public String outside() {
            return origin;
        }
    }

    /**
     * The minutes have the name in short, and those of another meeting of the body have it in full.
     *
     * @param source the stretch of the source that has it in short
     * @param written the name as it stands there
     * @param origin the file that has it in full
     */
    record InShort(Span source, PersonName written, String origin) implements Provenance {

        @Override
        public String outside() {
            return origin;
        }
    }
}
