package dev.hatsugen.request;

import dev.hatsugen.answer.Answer;
import java.util.List;
import java.util.Locale;

/** What to choose from where somebody or some meeting that was asked for is not there. */
final class WaysOn {

    private static final int MAX_NEAR = 10;

    private WaysOn() {}

    /**
     * What those say who may have been meant, or the outlines of meetings that are there; nothing where something else was missing.
     *
     * @param near names of members, or meetings as requests understand them
     */
    static List<Entry.Opening> of(Answer.Reason reason, List<String> near, Locale language) {
        return switch (reason) {
            case NO_SUCH_MEMBER -> openings(MinutesRequest.ListStatements.TYPE, "near.statements", near, language);
            case NO_SUCH_MEETING -> openings(MinutesRequest.ShowMeeting.TYPE, "meetings.open.meeting", near, language);
            default -> List.of();
        };
    }

    private static List<Entry.Opening> openings(RequestType type, String label, List<String> near, Locale language) {
        return near.stream()
                .limit(MAX_NEAR)
                .map(value -> new Entry.Opening(RequestMessages.of(language, label, value), type, value))
                .toList();
    }
}
