package dev.hatsugen.language;

import java.util.ArrayList;
import java.util.List;

/**
 * Text in which some words are written in another way.
 *
 * @param text its characters
 * @param offsets for each of them the offset of the one it came from, and one more: the original's length
 */
@SuppressWarnings("ArrayRecordComponent") // internal carrier, compared by nobody
public record Rewritten(String text, int[] offsets) {

    /** Puts rewritten text together. For one thread. */
    static final class Builder {

        private final String original;
        private final StringBuilder text = new StringBuilder();
        private final List<Integer> offsets = new ArrayList<>();

        Builder(String original) {
            this.original = original;
        }

        /** Takes the characters of the original from {@code start} to {@code end} as they are. */
        void copy(int start, int end) {
            for (int i = start; i < end; i++) {
                text.append(original.charAt(i));
                offsets.add(i);
            }
        }

        /** Puts {@code words} in the place of the characters that begin at {@code start}. */
        void replace(int start, String words) {
            text.append(words);
            for (int i = 0; i < words.length(); i++) {
                offsets.add(start);
            }
        }

        Rewritten build() {
            offsets.add(original.length());
            return new Rewritten(
                    text.toString(),
                    offsets.stream().mapToInt(Integer::intValue).toArray());
        }
    }
}
