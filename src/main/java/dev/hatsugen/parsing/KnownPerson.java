package dev.hatsugen.parsing;

import dev.hatsugen.minutes.Attendee;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Somebody of whom some meetings say the same.
 *
 * @param files those of the meetings; more are added while they are read
 */
record KnownPerson(Attendee attendee, Set<String> files) {

    KnownPerson(Attendee attendee) {
        this(attendee, new LinkedHashSet<>());
    }

    /** Whether a meeting says the same of {@code other}, who has the same name. */
    boolean isAlike(Attendee other) {
        return attendee.name().equals(other.name())
                && attendee.post().equals(other.post())
                && attendee.attendance() == other.attendance();
    }

    /** The files but for one. */
    Stream<String> filesBeside(String file) {
        return files.stream().filter(one -> !one.equals(file));
    }
}
