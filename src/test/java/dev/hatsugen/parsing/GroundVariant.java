package dev.hatsugen.parsing;

import dev.hatsugen.parsing.format.ExtractedText;
import dev.hatsugen.parsing.format.Formats;
import dev.hatsugen.parsing.format.UnreadableFormatException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** A file of the ground as another office would have written it: in another encoding, with other marks, wrapped. */
final class GroundVariant {

    private static final int WIDTH = 38;

    private GroundVariant() {}

    /**
     * A changed file.
     *
     * @param truth its turns
     * @param text its text
     */
    record Changed(GroundTruth truth, ExtractedText text) {}

    /** Whether the file is plain text in Japanese, which the variants are made for. */
    static boolean fits(GroundTruth truth) throws IOException {
        return truth.file().toString().endsWith(".txt")
                && lines(truth).getFirst().matches("(?s).*\\p{IsHan}.*");
    }

    static Changed encoded(GroundTruth truth, String charset, String lineBreak)
            throws IOException, UnreadableFormatException {
        String text = String.join(lineBreak, lines(truth));
        byte[] bytes = text.getBytes(Charset.forName(charset));
        return new Changed(truth, Formats.extract("variant.txt", bytes));
    }

    /** With the first line of each turn rewritten. */
    static Changed relabelled(GroundTruth truth, UnaryOperator<String> label)
            throws IOException, UnreadableFormatException {
        List<String> lines = lines(truth);
        truth.turns().forEach(turn -> lines.set(turn.from() - 1, label.apply(lines.get(turn.from() - 1))));
        return extracted(truth, lines);
    }

    /** With every line cut at a fixed width. */
    static Changed wrapped(GroundTruth truth) throws IOException, UnreadableFormatException {
        List<String> wrapped = new ArrayList<>();
        List<Integer> starts = new ArrayList<>();
        for (String line : lines(truth)) {
            starts.add(wrapped.size() + 1);
            for (int at = 0; at == 0 || at < line.length(); at += WIDTH) {
                wrapped.add(line.substring(at, Math.min(line.length(), at + WIDTH)));
            }
        }
        starts.add(wrapped.size() + 1);
        List<GroundTruth.Turn> turns = truth.turns().stream()
                .map(turn -> new GroundTruth.Turn(
                        turn.label(), turn.name(), turn.role(), starts.get(turn.from() - 1), starts.get(turn.to()) - 1))
                .toList();
        return extracted(new GroundTruth(truth.file(), truth.meeting(), turns), wrapped);
    }

    private static Changed extracted(GroundTruth truth, List<String> lines) throws UnreadableFormatException {
        byte[] bytes = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
        return new Changed(truth, Formats.extract("variant.txt", bytes));
    }

    private static List<String> lines(GroundTruth truth) throws IOException {
        return new ArrayList<>(List.of(Files.readString(truth.file()).split("\n", -1)));
    }
}
