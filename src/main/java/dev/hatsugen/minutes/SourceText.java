package dev.hatsugen.minutes;

import java.util.Arrays;

/** The text of one minutes file, character by character as it stands in the file. */
public final class SourceText {

    private final String name;
    private final String text;
    private final String sha256;
    private final int[] lineStarts;

    /**
     * @param name the file's name, for people
     * @param text all of its characters
     */
    public SourceText(String name, String text) {
        this.name = name;
        this.text = text;
        this.sha256 = Digest.sha256(text);
        this.lineStarts = lineStarts(text);
    }

    public String name() {
        return name;
    }

    public String text() {
        return text;
    }

    /** The SHA-256 of the text in UTF-8. */
    public String sha256() {
        return sha256;
    }

    public int lineCount() {
        return lineStarts.length;
    }

    /**
     * The characters of one line, without its line break.
     *
     * @param line counted from 1
     * @throws IndexOutOfBoundsException if there is no such line
     */
    public Span line(int line) {
        int start = lineStarts[line - 1];
        int end = line < lineStarts.length ? lineStarts[line] - 1 : text.length();
        while (end > start && (text.charAt(end - 1) == '\r' || text.charAt(end - 1) == '\n')) {
            end--;
        }
        return new Span(start, end);
    }

    /**
     * The line of the character at {@code offset}, counted from 1.
     *
     * @throws IndexOutOfBoundsException if {@code offset} is not in the text
     */
    public int lineOf(int offset) {
        if (offset < 0 || offset >= text.length()) {
            throw new IndexOutOfBoundsException("offset " + offset + " in a text of " + text.length());
        }
        int found = Arrays.binarySearch(lineStarts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** The lines from the first to the last character of a range that is not empty. */
    public Lines linesOf(Span span) {
        return new Lines(lineOf(span.start()), lineOf(span.end() - 1));
    }

    private static int[] lineStarts(String text) {
        int[] starts = new int[(int) text.chars().filter(c -> c == '\n').count() + 1];
        int line = 1;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\n') {
                starts[line++] = i + 1;
            }
        }
        return starts;
    }
}
