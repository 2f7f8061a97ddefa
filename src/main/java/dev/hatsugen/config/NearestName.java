package dev.hatsugen.config;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds what a mistyped name was meant to be. */
final class NearestName {

    private static final int MAX_DISTANCE = 6;

    private NearestName() {}

    /** The one of {@code known} that takes the fewest changed letters, {@value #MAX_DISTANCE} at most; empty where none is so near. */
    static Optional<String> of(String name, Collection<String> known) {
        return known.stream()
                .min(Comparator.<String>comparingInt(one -> distance(one, name))
                        .thenComparing(Comparator.naturalOrder()))
                .filter(nearest -> distance(nearest, name) <= MAX_DISTANCE);
    }

    private static int distance(String one, String other) {
        return LevenshteinDistance.getDefaultInstance().apply(one, other);
    }
}
