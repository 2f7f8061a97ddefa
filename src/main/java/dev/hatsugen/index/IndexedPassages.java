package dev.hatsugen.index;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.minutes.Passage;
import dev.hatsugen.minutes.PassageCutter;
import java.util.List;

/**
 * The passages of meetings as they are indexed. They are cut once for as long as anybody holds them: a new state of the minutes takes
 * over those of the meetings that it has in common with the open one. Safe for several threads.
 */
public final class IndexedPassages {

    /** By the meeting itself, not by its key: minutes that were read again are cut again. */
    private static final Cache<Meeting, List<Passage>> HELD =
            Caffeine.newBuilder().weakKeys().weakValues().build();

    private IndexedPassages() {}

    /** Every passage of {@code meeting} that can be found, in order. */
    public static List<Passage> of(Meeting meeting) {
        return HELD.get(meeting, each -> List.copyOf(PassageCutter.searchable(each)));
    }
}
