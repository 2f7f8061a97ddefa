package dev.hatsugen.parsing.format;

import dev.hatsugen.minutes.SourceText;
import dev.hatsugen.minutes.Span;
import java.util.BitSet;
import java.util.List;

/**
 * The text of a file, and what its markup tells of the text.
 *
 * @param source the text; its lines are counted from 1
 * @param kind the kind of file, and the encoding of its characters, for people
 * @param emphasized stretches at the start of a line that the markup sets apart: bold runs, terms of a definition list
 * @param headings the lines that the markup calls headings
 * @param origins for each line of the text the line of the file it comes from, both counted from 1; empty where they are the
 *     same or the file has no lines
 */
public record ExtractedText(
        SourceText source, Kind kind, List<Span> emphasized, BitSet headings, List<Integer> origins) {

    /**
     * What a file was read as.
     *
     * @param format for example {@code text}, {@code html}, {@code pdf}
     * @param encoding for example {@code UTF-8}; empty where the format says it itself
     */
    public record Kind(String format, String encoding) {}

    public ExtractedText {
        emphasized = List.copyOf(emphasized);
        headings = (BitSet) headings.clone();
        origins = List.copyOf(origins);
    }

    /** Plain text in UTF-8 that is there already. */
    public static ExtractedText of(SourceText source) {
        return plain(source, new Kind("text", "UTF-8"));
    }

    static ExtractedText plain(SourceText source, Kind kind) {
        return new ExtractedText(source, kind, List.of(), new BitSet(), List.of());
    }

    /** The line of the file that line {@code line} of the text comes from. */
    public int origin(int line) {
        return origins.isEmpty() ? line : origins.get(line - 1);
    }

    @Override
    public BitSet headings() {
        return (BitSet) headings.clone();
    }
}
