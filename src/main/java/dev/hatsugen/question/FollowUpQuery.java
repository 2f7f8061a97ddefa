package dev.hatsugen.question;

import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.minutes.Passage;
import dev.hatsugen.minutes.Span;
import java.util.List;

/**
 * What somebody asks who has just read the answer to another question.
 *
 * @param whole what is searched for: the words as typed, or a whole question that they stand for
 * @param shown what was shown, best first; none where it is not known
 * @param fitting words around the first of them, whose sentences give what the words ask for, best first; may be empty
 */
public record FollowUpQuery(ParsedQuestion whole, List<Place> shown, List<Place> fitting) {

    /**
     * Words of the minutes.
     *
     * @param source their range of the meeting's source
     */
    public record Place(Meeting meeting, Span source) {

        /** Whether a passage holds some of them. */
        public boolean overlaps(Passage passage) {
            return passage.meeting().equals(meeting)
                    && passage.block().words().toSource(passage.span()).overlaps(source);
        }
    }

    public FollowUpQuery {
        shown = List.copyOf(shown);
        fitting = List.copyOf(fitting);
    }

    /** Whether a passage is of the meetings that the question names and of the people whose words alone can answer it. */
    public boolean admits(Passage passage) {
        return (whole.meetings().isEmpty() || whole.meetings().contains(passage.meeting()))
                && (!whole.namesSpeaker()
                        || whole.speakers().stream()
                                .anyMatch(named -> named.meeting().equals(passage.meeting())
                                        && named.speaker()
                                                .equals(passage.statement().speaker())));
    }
}
