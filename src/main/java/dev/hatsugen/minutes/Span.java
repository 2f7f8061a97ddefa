package dev.hatsugen.minutes;

/**
 * A half-open range of UTF-16 offsets.
 *
 * @param start the first offset, 0 or more
 * @param end the offset behind the last one, {@code start} or more
 */
public record Span(int start, int end) {

    /** @throws IllegalArgumentException if the range is negative or runs backwards */
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a range: [" + start + ", " + end + ")");
        }
    }

    /** Number of UTF-16 units. */
    public int length() {
        return end - start;
    }

    public boolean isEmpty() {
        return end == start;
    }

    /** Whether all of {@code other} lies inside this range. */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** Whether the two have a character in common; an empty range has one with a range around it. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** The smallest range that holds both. */
    public Span union(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    /** The characters of {@code text} in this range. */
    public String of(String text) {
        return text.substring(start, end);
    }

    /** The same range counted from where {@code whole} starts, which holds it. */
    public Span within(Span whole) {
        return new Span(start - whole.start, end - whole.start);
    }
}
