package dev.hatsugen.language;

import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Words that differ by one slip of the hand. */
final class NearWords {

    private NearWords() {}

    /** Those of {@code words} that begin like {@code word} and have one letter more, less or changed, or two in the other order. */
    static Set<String> of(String word, Set<String> words) {
        Set<String> near = new LinkedHashSet<>();
        LevenshteinDistance distance = new LevenshteinDistance(1);
        words.stream()
                .filter(other -> other.charAt(0) == word.charAt(0) && other.length() >= word.length() - 1)
                .filter(other -> distance.apply(word, other) == 1 || isTransposed(word, other))
                .forEach(near::add);
        return near;
    }

    /** Whether two letters next to each other have changed places. */
    private static boolean isTransposed(String word, String other) {
        if (word.length() != other.length()) {
            return false;
        }
        int first = 0;
        while (first < word.length() && word.charAt(first) == other.charAt(first)) {
            first++;
        }
        int next = first + 1;
        return next < word.length()
                && word.charAt(first) == other.charAt(next)
                && word.charAt(next) == other.charAt(first)
                && word.substring(next + 1).equals(other.substring(next + 1));
    }
}
