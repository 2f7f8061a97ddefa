package dev.hatsugen.question;

import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.minutes.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The meetings that a question names.
 *
 * @param meetings those in the corpus; empty where it names none
 * @param spans the words that name them, in the folded question
 * @param missing a meeting it names and the corpus lacks, as asked; null where there is none
 * @param several whether it asks for more than one meeting, side by side
 * @param shared the number of meetings of several bodies, where nothing else says which of them is meant; null where there is none
 */
record MeetingMention(
        List<Meeting> meetings,
        List<Span> spans,
        @Nullable String missing,
        boolean several,
        @Nullable Span shared) {

    /** Meetings that are told apart. */
    MeetingMention(List<Meeting> meetings, List<Span> spans, @Nullable String missing, boolean several) {
        this(meetings, spans, missing, several, null);
    }
}
