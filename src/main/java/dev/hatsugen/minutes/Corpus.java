package dev.hatsugen.minutes;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * All meetings, oldest first.
 *
 * @param meetings with a key of its own each
 */
public record Corpus(List<Meeting> meetings) {

    private static final Comparator<Meeting> OLDEST_FIRST = Comparator.comparing(
                    (Meeting meeting) -> meeting.header().date(), Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Meeting::number, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Meeting::key);

    public Corpus {
        meetings = meetings.stream().sorted(OLDEST_FIRST).toList();
    }

    /** The meeting of that key. */
    public Optional<Meeting> meeting(String key) {
        return meetings.stream().filter(meeting -> meeting.key().equals(key)).findFirst();
    }
}
