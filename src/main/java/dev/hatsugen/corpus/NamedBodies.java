package dev.hatsugen.corpus;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.minutes.ParsedMinutes;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/** Tells meetings that there are those of other bodies too. */
final class NamedBodies {

    /** By the meeting itself: what is cut from it is held for as long as it is the same. */
    private static final Cache<Meeting, Meeting> TOLD =
            Caffeine.newBuilder().weakKeys().build();

    private NamedBodies() {}

    static List<ParsedMinutes> of(Collection<ParsedMinutes> minutes) {
        long bodies = minutes.stream()
                .map(one -> one.meeting().body())
                .filter(Objects::nonNull)
                .distinct()
                .count();
        return bodies < 2
                ? List.copyOf(minutes)
                : minutes.stream()
                        .map(one -> new ParsedMinutes(TOLD.get(one.meeting(), Meeting::amongBodies), one.report()))
                        .toList();
    }
}
