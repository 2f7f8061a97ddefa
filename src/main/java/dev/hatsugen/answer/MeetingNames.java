package dev.hatsugen.answer;

import dev.hatsugen.minutes.Meeting;
import java.util.List;
import java.util.stream.Collectors;

/** What meetings are called in a lead. */
final class MeetingNames {

    private MeetingNames() {}

    static String of(TimedQuestion question, Meeting meeting) {
        return meeting.headedName(number -> question.message("meeting.number", number));
    }

    static String of(TimedQuestion question, List<Meeting> meetings) {
        return meetings.stream()
                .map(meeting -> of(question, meeting))
                .collect(Collectors.joining(question.message("meeting.both")));
    }
}
