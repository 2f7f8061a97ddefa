package dev.hatsugen.retrieval;

import dev.hatsugen.minutes.Passage;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The section of a meeting that a passage is in.
 *
 * @param all the passages of the meeting, in the order of the record
 * @param at the place of the passage
 */
record PassageSection(List<Passage> all, int at) {

    /** How many passages of a section are looked at. */
    private static final int MAX_PASSAGES = 16;

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");

    /** The passages of the section before the passage, at most {@value #MAX_PASSAGES}; none where it has no title. */
    List<Passage> before() {
        String title = title(at);
        int from = at;
        while (from > Math.max(0, at - MAX_PASSAGES) && isNamedAlike(title(from - 1), title)) {
            from--;
        }
        return all.subList(from, at);
    }

    /** Whether the section has a title and no passage behind the passage. */
    boolean isEnd() {
        String title = title(at);
        return !title.isEmpty() && (at + 1 == all.size() || !isNamedAlike(title(at + 1), title));
    }

    private String title(int place) {
        String section = all.get(place).statement().section();
        return section == null ? "" : NO_LETTERS.matcher(section).replaceAll("");
    }

    /** Whether titles are the same but for a number that the heading has and the turns' section lacks. */
    private static boolean isNamedAlike(String title, String other) {
        return !title.isEmpty() && !other.isEmpty() && (title.endsWith(other) || other.endsWith(title));
    }
}
