package dev.hatsugen.request;

import dev.hatsugen.answer.Answer;
import dev.hatsugen.compare.ComparedMeeting;
import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.question.Participant;
import dev.hatsugen.quote.SpeakerNames;
import dev.hatsugen.topics.TopicMap;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What to choose from to go on: from a map, from a comparison, and where somebody or some meeting is not there. */
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

    /** All that those said who spoke most on a map, and its topics meeting by meeting. */
    static List<Entry.Opening> from(TopicMap map, List<String> topics, Locale language) {
        Stream<Entry.Opening> members = IntStream.range(0, map.members().size())
                .filter(row -> total(map, row) > 0)
                .boxed()
                .sorted(Comparator.comparingInt((Integer row) -> total(map, row))
                        .reversed())
                .limit(MAX_NEAR)
                .map(row -> statements(map.names().get(row), map.members().get(row), language));
        Stream<Entry.Opening> timelines = topics.stream()
                .distinct()
                .limit(MAX_NEAR)
                .map(topic -> opening(MinutesRequest.TraceTopic.TYPE, "map.open.timeline", topic, topic, language));
        return Stream.concat(members, timelines).toList();
    }

    private static int total(TopicMap map, int row) {
        return map.characters().get(row).stream().mapToInt(count -> count).sum();
    }

    /** All that the one who was compared said anywhere, and the meeting in brief. */
    static List<Entry.Opening> from(ComparedMeeting compared, Locale language) {
        Meeting meeting = compared.meeting();
        String name = meeting.displayName(number -> RequestMessages.of(language, "meeting", number));
        Stream<Entry.Opening> member = compared.participants().stream()
                .filter(Participant::spoke)
                .limit(1)
                .map(one -> statements(SpeakerNames.brief(one.speaker(), language), one.shown(), language));
        return Stream.concat(
                        member,
                        Stream.of(opening(
                                MinutesRequest.Summarize.TYPE,
                                "meetings.open.summary",
                                name,
                                Suggestions.of(meeting).value(),
                                language)))
                .toList();
    }

    private static Entry.Opening statements(String name, String member, Locale language) {
        return opening(MinutesRequest.ListStatements.TYPE, "near.statements", name, member, language);
    }

    private static Entry.Opening opening(RequestType type, String label, String name, String value, Locale language) {
        return new Entry.Opening(RequestMessages.of(language, label, name), type, value);
    }

    private static List<Entry.Opening> openings(RequestType type, String label, List<String> near, Locale language) {
        return near.stream()
                .limit(MAX_NEAR)
                .map(value -> opening(type, label, value, value, language))
                .toList();
    }
}
