package dev.hatsugen.parsing.format;

import dev.hatsugen.minutes.SourceText;
import dev.hatsugen.minutes.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Writes an extracted text line by line, within the bounds of {@link Bounds}. */
final class TextBuilder {

    private final StringBuilder text = new StringBuilder();
    private final List<Span> emphasized = new ArrayList<>();
    private final List<Integer> origins = new ArrayList<>();
    private final List<Integer> pageStarts = new ArrayList<>();
    private final BitSet headings = new BitSet();
    private int lines;

    /** Adds a line; one that holds line feeds becomes several. */
    void line(String words, int origin) throws UnreadableFormatException {
        for (String line : words.split("\n", -1)) {
            text.append(line).append('\n');
            origins.add(origin);
            lines++;
        }
        Bounds.checkText(text.length());
    }

    /** Adds a line whose first {@code length} characters are emphasized. */
    void emphasizedLine(String words, int length, int origin) throws UnreadableFormatException {
        if (length > 0) {
            emphasized.add(new Span(text.length(), text.length() + length));
        }
        line(words, origin);
    }

    void heading(String words, int origin) throws UnreadableFormatException {
        int first = lines + 1;
        line(words, origin);
        headings.set(first, lines + 1);
    }

    /** Adds an empty line, unless the last one is empty already. */
    void gap() {
        if (lines > 0 && !endsWithGap()) {
            text.append('\n');
            origins.add(origins.getLast());
            lines++;
        }
    }

    private boolean endsWithGap() {
        int end = text.length();
        return end > 1 && text.charAt(end - 1) == '\n' && text.charAt(end - 2) == '\n';
    }

    /** Says that the next line is the first one of a page. */
    void page() {
        pageStarts.add(lines + 1);
    }

    boolean isBlank() {
        return text.chars().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
    }

    ExtractedText build(String name, ExtractedText.Kind kind) {
        SourceText source = new SourceText(name, text.toString(), pageStarts);
        List<Integer> all = new ArrayList<>(origins);
        while (all.size() < source.lineCount()) {
            all.add(all.isEmpty() ? Integer.valueOf(1) : all.getLast());
        }
        return new ExtractedText(source, kind, emphasized, headings, all);
    }
}
