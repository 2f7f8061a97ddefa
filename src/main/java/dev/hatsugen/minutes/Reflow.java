package dev.hatsugen.minutes;

/**
 * A stretch of a source with its line wraps joined, and the way back: every character stands for exactly one character of the
 * source. A visible character stands for itself; a blank or a line feed stands for white space of the source.
 */
public final class Reflow {

    private final SourceText source;
    private final String text;
    private final int[] offsets;

    Reflow(SourceText source, String text, int[] offsets) {
        if (text.length() != offsets.length) {
            throw new IllegalArgumentException(text.length() + " characters with " + offsets.length + " offsets");
        }
        this.source = source;
        this.text = text;
        this.offsets = offsets;
    }

    /** Joins the lines of {@code stretch}: see {@link Reflower} for the rules. */
    public static Reflow of(SourceText source, Span stretch, Layout layout) {
        return new Reflower(source, stretch, layout).reflow();
    }

    /** Joins the lines of speech. */
    public static Reflow of(SourceText source, Span stretch) {
        return of(source, stretch, Layout.PROSE);
    }

    public SourceText source() {
        return source;
    }

    /** The joined words; paragraphs are separated by one line feed. */
    public String text() {
        return text;
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    /** All of the joined words. */
    public Span all() {
        return new Span(0, text.length());
    }

    /** The offset in the source of the character at {@code index}. */
    public int sourceOffset(int index) {
        return offsets[index];
    }

    /** The stretch of the source that a range of the joined words, which must not be empty, was made from. */
    public Span toSource(Span span) {
        return new Span(offsets[span.start()], offsets[span.end() - 1] + 1);
    }

    /** The physical lines that a range of the joined words, which must not be empty, is on. */
    public Lines lines(Span span) {
        return source.linesOf(toSource(span));
    }
}
