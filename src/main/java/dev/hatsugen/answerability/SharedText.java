package dev.hatsugen.answerability;

import java.util.HashSet;
import java.util.Set;

/** What two texts share, character by character, whatever their words are. */
final class SharedText {

    private SharedText() {}

    /** The share of the pairs of characters of {@code text} that stand in {@code other}, from 0 to 1. */
    static double bigrams(String text, String other) {
        Set<String> pairs = pairs(text);
        Set<String> others = pairs(other);
        return pairs.isEmpty() ? 0 : pairs.stream().filter(others::contains).count() / (double) pairs.size();
    }

    private static Set<String> pairs(String text) {
        String bare = bare(text);
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 2 <= bare.length(); i++) {
            pairs.add(bare.substring(i, i + 2));
        }
        return pairs;
    }

    /** The length of the longest run of characters of {@code text} that stands in {@code other}; not looked for beyond {@code max}. */
    static int longestRun(String text, String other, int max) {
        String bare = bare(text);
        String bareOther = bare(other);
        int longest = 0;
        for (int i = 0; i < bare.length(); i++) {
            while (longest < max
                    && i + longest < bare.length()
                    && bareOther.contains(bare.substring(i, i + longest + 1))) {
                longest++;
            }
        }
        return longest;
    }

    private static String bare(String text) {
        return text.replaceAll("[\\s、。]", "");
    }
}
