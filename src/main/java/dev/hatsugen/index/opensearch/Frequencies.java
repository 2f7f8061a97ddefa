package dev.hatsugen.index.opensearch;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** In how many documents terms are, asked for once each. Safe for several threads. */
final class Frequencies {

    /** So many are some ten megabytes, and more than one body of minutes is asked for in months. */
    private static final int MAX_KNOWN = 100_000;

    private final PointInTime state;
    private final Map<String, Integer> known = new ConcurrentHashMap<>();

    Frequencies(PointInTime state) {
        this.state = state;
    }

    int of(String field, String term) throws ClusterException {
        String key = field + ' ' + term;
        Integer frequency = known.get(key);
        if (frequency == null) {
            frequency = state.search(Map.of("size", 0, "track_total_hits", true, "query", Queries.holding(field, term)))
                    .path("hits")
                    .path("total")
                    .path("value")
                    .asInt();
            if (known.size() >= MAX_KNOWN) {
                known.clear();
            }
            known.put(key, frequency);
        }
        return frequency;
    }
}
