package dev.hatsugen.minutes;

import org.jspecify.annotations.Nullable;

/**
 * One speaker's turn (発言). Two statements are equal if their ids are.
 *
 * @param id the meeting's key and the turn's number in it, for example {@code 42-05}
 * @param speaker who it belongs to
 * @param section the title of the section it is in, without its number; null where the minutes have no sections
 * @param label the words of the label line; empty where the turn has none
 * @param words the words of the turn
 * @param source the stretch of the source, label line included
 * @param role what the turn does; null where the minutes do not show it
 */
public record Statement(
        String id,
        Speaker speaker,
        @Nullable String section,
        Reflow label,
        Reflow words,
        Span source,
        @Nullable SpeakerRole role)
        implements Block {

    /** A turn whose role the minutes do not show. */
    public Statement(String id, Speaker speaker, @Nullable String section, Reflow label, Reflow words, Span source) {
        this(id, speaker, section, label, words, source, null);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Statement that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
