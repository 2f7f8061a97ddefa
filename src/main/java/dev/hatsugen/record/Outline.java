package dev.hatsugen.record;

import dev.hatsugen.minutes.Block;
import dev.hatsugen.minutes.Lines;
import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.minutes.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Who speaks where in the proceedings of a meeting, section by section. */
public final class Outline {

    private Outline() {}

    /**
     * Turns that follow each other in one section.
     *
     * @param title of the section as the record writes it; null where the minutes have no sections
     * @param turns at least one
     */
    public record Part(@Nullable String title, List<Turn> turns) {
        public Part {
            turns = List.copyOf(turns);
        }

        /** From the first line of its first turn to the last line of its last one. */
        public Lines lines() {
            return new Lines(
                    turns.getFirst().lines().first(), turns.getLast().lines().last());
        }
    }

    /**
     * One turn.
     *
     * @param lines its physical lines, the label's line included
     */
    public record Turn(Statement statement, Lines lines) {}

    /** The parts in the order of the record; none where nobody spoke. */
    public static List<Part> of(Meeting meeting) {
        List<Part> parts = new ArrayList<>();
        List<Turn> turns = new ArrayList<>();
        for (Block block : meeting.blocks()) {
            if (block instanceof Statement statement) {
                if (!turns.isEmpty() && !Objects.equals(section(turns), statement.section())) {
                    parts.add(new Part(section(turns), turns));
                    turns.clear();
                }
                turns.add(new Turn(statement, meeting.source().linesOf(statement.source())));
            }
        }
        if (!turns.isEmpty()) {
            parts.add(new Part(section(turns), turns));
        }
        return parts;
    }

    private static @Nullable String section(List<Turn> turns) {
        return turns.getFirst().statement().section();
    }
}
