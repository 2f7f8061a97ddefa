package dev.hatsugen.question;

import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.minutes.Passage;
import dev.hatsugen.minutes.Span;
import java.util.List;

/**
 * What somebody asks who has just read the answer to another question.
 *
 * @param whole what is searched for: the words as typed, or a whole question that they stand for
 * @param shown what was shown, best first; none where they are not known
 * @param fitting words around the first of them, whose sentences give what the words ask for, best first; may be empty
 * @param meetings the meetings that the words name anew; empty where they name none
 * @param speakers the people that the words name anew; empty where they name none
 */
public record FollowUpQuery(
        ParsedQuestion whole,
        List<Place> shown,
        List<Place> fitting,
        List<Meeting> meetings,
        List<Participant> speakers) {

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
        meetings = List.copyOf(meetings);
        speakers = List.copyOf(speakers);
    }

    /** Whether a passage is of the meetings and the people that the words name anew. */
    public boolean admits(Passage passage) {
        return (meetings.isEmpty() || meetings.contains(passage.meeting()))
                && (speakers.isEmpty()
                        || speakers.stream()
                                .anyMatch(speaker -> speaker.meeting().equals(passage.meeting())
                                        && speaker.speaker()
                                                .equals(passage.statement().speaker())));
    }
}
