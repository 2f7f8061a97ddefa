package dev.hatsugen.minutes;

/**
 * A run of physical lines of a source, counted from 1.
 *
 * @param first the first line, 1 or more
 * @param last the last line, {@code first} or more
 */
public record Lines(int first, int last) {

    /** @throws IllegalArgumentException if the run is empty or begins before line 1 */
    public Lines {
        if (first < 1 || last < first) {
            throw new IllegalArgumentException("not a run of lines: " + first + "-" + last);
        }
    }

    /** As people write it: 12, or 12-40. */
    public String range() {
        return first == last ? String.valueOf(first) : first + "-" + last;
    }
}
