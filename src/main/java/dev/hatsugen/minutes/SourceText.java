package dev.hatsugen.minutes;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The text of one minutes file: character by character as it is in a text file; as extracted, where the file is no plain
 * text (HTML, DOCX, PDF, transcripts).
 */
public final class SourceText {

    private final String name;
    private final String text;
    private final String sha256;
    private final int[] lineStarts;
    private final int[] pageStarts;

    /**
     * @param name the file's name, for people
     * @param text all of its characters
     */
    public SourceText(String name, String text) {
        this(name, text, List.of());
    }

    /**
     * @param pageStarts for each page the line it begins on, counted from 1; empty where the source has no pages
     */
    public SourceText(String name, String text, List<Integer> pageStarts) {
        this.name = name;
        this.text = text;
        this.pageStarts = pageStarts.stream().mapToInt(Integer::intValue).toArray();
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

    /** The page that a line, counted from 1, is on; null where the source has no pages. */
    public @Nullable Integer pageOf(int line) {
        if (pageStarts.length == 0) {
            return null;
        }
        int found = Arrays.binarySearch(pageStarts, line);
        return Math.max(1, found >= 0 ? found + 1 : -found - 1);
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
