package dev.hatsugen.writing;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Maps that keep what was used last. */
final class RecentlyUsed {

    private RecentlyUsed() {}

    /** A map of at most {@code most} entries, safe for several threads. */
    static <V> Map<String, V> atMost(int most) {
        return Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, V> eldest) {
                return size() > most;
            }
        });
    }
}
