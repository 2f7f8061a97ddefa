package dev.hatsugen.index;

import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.minutes.Passage;
import dev.hatsugen.minutes.Speaker;
import java.util.HashSet;
import java.util.Set;

/**
 * Where to search.
 *
 * @param meetings keys of the meetings; empty for all
 * @param participants speakers at meetings; empty for all
 */
public record Scope(Set<String> meetings, Set<String> participants) {

    /** Everything. */
    public static final Scope ALL = new Scope(Set.of(), Set.of());

    public Scope {
        meetings = Set.copyOf(meetings);
        participants = Set.copyOf(participants);
    }

    /** This scope with one speaker at one meeting more. */
    public Scope with(Meeting meeting, Speaker speaker) {
        Set<String> more = new HashSet<>(participants);
        more.add(Fields.participant(meeting.key(), speaker.key()));
        return new Scope(meetings, more);
    }

    /** Whether {@code passage} is in it. */
    public boolean holds(Passage passage) {
        String meeting = passage.meeting().key();
        String speaker =
                Fields.participant(meeting, passage.statement().speaker().key());
        return (meetings.isEmpty() || meetings.contains(meeting))
                && (participants.isEmpty() || participants.contains(speaker));
    }
}
