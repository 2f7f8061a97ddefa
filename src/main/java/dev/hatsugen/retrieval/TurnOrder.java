package dev.hatsugen.retrieval;

import dev.hatsugen.minutes.Block;
import dev.hatsugen.minutes.Passage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The turns of one meeting and the record's own words between them, numbered in the order of the record. */
final class TurnOrder {

    private final Map<Passage, Integer> places = new HashMap<>();

    /** @param passages those of the meeting, in the order of the record */
    TurnOrder(List<Passage> passages) {
        @Nullable Block last = null;
        int place = -1;
        for (Passage passage : passages) {
            if (!passage.block().equals(last)) {
                place++;
                last = passage.block();
            }
            places.put(passage, place);
        }
    }

    /** Whether both passages are of the meeting. */
    boolean holds(Passage one, Passage other) {
        return places.containsKey(one) && places.containsKey(other);
    }

    /** How many turns {@code other} is behind {@code one}; below 0 before it, 0 in the same turn. Both are of the meeting. */
    int distance(Passage one, Passage other) {
        return places.getOrDefault(other, 0) - places.getOrDefault(one, 0);
    }
}
