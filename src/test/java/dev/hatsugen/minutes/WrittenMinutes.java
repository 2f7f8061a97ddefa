package dev.hatsugen.minutes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Minutes that a test writes: its blocks one below the other, as the source holds them. */
public final class WrittenMinutes {

    private WrittenMinutes() {}

    /**
     * A block to be.
     *
     * @param kind null for a turn
     * @param label who speaks
     * @param section the section of a turn
     * @param words the words
     */
    public record Part(
            RecordText.@Nullable Kind kind,
            String label,
            @Nullable String section,
            String words) {}

    public static Part turn(String label, @Nullable String section, String words) {
        return new Part(null, label, section, words);
    }

    public static Part record(RecordText.Kind kind, String words) {
        return new Part(kind, "", null, words);
    }

    /** Turns of different people. */
    public static Meeting turns(String... words) {
        List<Part> parts = new ArrayList<>();
        for (String turn : words) {
            parts.add(turn("発言者" + parts.size(), null, turn));
        }
        return meeting(parts.toArray(Part[]::new));
    }

    public static Meeting meeting(Part... parts) {
        return meeting(1, "2024-03-12", parts);
    }

    /**
     * A meeting of several.
     *
     * @param number its number and key
     * @param date such as {@code 2024-03-12}
     */
    public static Meeting meeting(int number, String date, Part... parts) {
        StringBuilder text = new StringBuilder();
        Arrays.stream(parts).forEach(part -> text.append(part.words()).append('\n'));
        SourceText source = new SourceText("sample.txt", text.toString());
        List<Block> blocks = new ArrayList<>();
        int start = 0;
        for (Part part : parts) {
            Span span = new Span(start, start + part.words().length());
            blocks.add(block(part, number + "-" + blocks.size(), source, span));
            start = span.end() + 1;
        }
        return new Meeting(
                String.valueOf(number),
                new MeetingHeader(number, null, LocalDate.parse(date), null, null),
                source,
                List.of(),
                blocks);
    }

    private static Block block(Part part, String id, SourceText source, Span span) {
        Reflow words = Reflow.of(source, span);
        RecordText.Kind kind = part.kind();
        if (kind != null) {
            return new RecordText(kind, words, span);
        }
        Speaker speaker = new Speaker(part.label(), null, Speaker.Proof.LABEL_LINE);
        return new Statement(
                id, speaker, part.section(), Reflow.of(source, new Span(span.start(), span.start())), words, span);
    }
}
