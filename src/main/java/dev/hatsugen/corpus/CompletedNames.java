package dev.hatsugen.corpus;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.hatsugen.minutes.Attendee;
import dev.hatsugen.minutes.Block;
import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.minutes.ParsedMinutes;
import dev.hatsugen.minutes.Speaker;
import dev.hatsugen.minutes.Statement;
import dev.hatsugen.parsing.NamesInFull;
import dev.hatsugen.parsing.ShortLabels;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Gives people whom minutes name in short the full names that other meetings of the folder have for them. It is done anew whenever the
 * folder is read, so that it does not outlast the minutes that it rests on.
 */
final class CompletedNames {

    /** By the meeting as it was read: it stays the same for as long as the names for it do. */
    private static final Cache<Meeting, Completed> COMPLETED =
            Caffeine.newBuilder().weakKeys().build();

    private List<ParsedMinutes> given = List.of();
    private List<ParsedMinutes> made = List.of();

    /** A meeting with those names. */
    private record Completed(Map<Attendee, Attendee> names, Meeting meeting) {}

    /** {@code minutes} with those names; nothing is done where they are those of the last time. */
    synchronized List<ParsedMinutes> of(List<ParsedMinutes> minutes) {
        if (!areSame(given, minutes)) {
            NamesInFull names =
                    new NamesInFull(minutes.stream().map(ParsedMinutes::meeting).toList());
            made = minutes.stream()
                    .map(one -> completed(one, names.of(one.meeting())))
                    .toList();
            given = List.copyOf(minutes);
        }
        return made;
    }

    /** Whether they are the very same, which equal ones need not be: two readings of a meeting are equal. */
    @SuppressWarnings("ReferenceEquality")
    private static boolean areSame(List<ParsedMinutes> one, List<ParsedMinutes> other) {
        return one.size() == other.size() && IntStream.range(0, one.size()).allMatch(i -> one.get(i) == other.get(i));
    }

    private static ParsedMinutes completed(ParsedMinutes minutes, Map<Attendee, Attendee> names) {
        if (names.isEmpty()) {
            return minutes;
        }
        Meeting meeting = minutes.meeting();
        Completed known = COMPLETED.getIfPresent(meeting);
        if (known == null || !known.names().equals(names)) {
            known = new Completed(names, completed(meeting, names));
            COMPLETED.put(meeting, known);
        }
        return new ParsedMinutes(known.meeting(), minutes.report());
    }

    private static Meeting completed(Meeting meeting, Map<Attendee, Attendee> names) {
        Map<String, Attendee> attendees = new LinkedHashMap<>();
        meeting.attendees().stream()
                .map(person -> names.getOrDefault(person, person))
                .forEach(person -> attendees.putIfAbsent(person.key(), person));
        Map<String, Attendee> labelled = ShortLabels.of(meeting);
        List<Block> blocks = meeting.blocks().stream()
                .map(block -> block instanceof Statement turn ? completed(turn, labelled, names) : block)
                .toList();
        return new Meeting(
                meeting.key(),
                meeting.header(),
                meeting.source(),
                List.copyOf(attendees.values()),
                blocks,
                meeting.isAmongBodies());
    }

    private static Statement completed(Statement turn, Map<String, Attendee> labelled, Map<Attendee, Attendee> names) {
        Speaker speaker = turn.speaker();
        Attendee inShort = speaker.attendee() == null ? labelled.get(speaker.key()) : speaker.attendee();
        Attendee person = inShort == null ? null : names.get(inShort);
        return person == null
                ? turn
                : new Statement(
                        turn.id(),
                        new Speaker(speaker.label(), person, speaker.proof()),
                        turn.section(),
                        turn.label(),
                        turn.words(),
                        turn.source(),
                        turn.role());
    }
}
