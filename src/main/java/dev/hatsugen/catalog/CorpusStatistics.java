package dev.hatsugen.catalog;

import dev.hatsugen.minutes.Attendee;
import dev.hatsugen.minutes.Corpus;
import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.minutes.PassageCutter;
import java.util.List;
import java.util.function.Predicate;

/**
 * What the minutes hold and what they lack. Meetings are named by their keys.
 *
 * @param meetings how many
 * @param statements how many turns
 * @param passages how many points of turns
 * @param members how many people
 * @param withoutDate meetings that no day is known of
 * @param withoutAttendance meetings whose minutes do not say who was there
 * @param supplied meetings of which something is known from a supplement alone
 */
public record CorpusStatistics(
        int meetings,
        int statements,
        int passages,
        int members,
        List<String> withoutDate,
        List<String> withoutAttendance,
        List<String> supplied) {

    public CorpusStatistics {
        withoutDate = List.copyOf(withoutDate);
        withoutAttendance = List.copyOf(withoutAttendance);
        supplied = List.copyOf(supplied);
    }

    /**
     * Counts what a corpus holds.
     *
     * @param members how many people its minutes name
     */
    public static CorpusStatistics of(Corpus corpus, int members) {
        List<Meeting> meetings = corpus.meetings();
        return new CorpusStatistics(
                meetings.size(),
                meetings.stream()
                        .mapToInt(meeting -> meeting.statements().size())
                        .sum(),
                meetings.stream()
                        .mapToInt(meeting -> PassageCutter.passages(meeting).size())
                        .sum(),
                members,
                keys(corpus, meeting -> meeting.header().date() == null),
                keys(corpus, meeting -> meeting.attendees().stream().allMatch(Attendee::isSupplied)),
                keys(corpus, CorpusStatistics::isSupplied));
    }

    private static boolean isSupplied(Meeting meeting) {
        return meeting.header().supplied() != null
                || meeting.attendees().stream().anyMatch(Attendee::isSupplied);
    }

    private static List<String> keys(Corpus corpus, Predicate<Meeting> predicate) {
        return corpus.meetings().stream().filter(predicate).map(Meeting::key).toList();
    }
}
