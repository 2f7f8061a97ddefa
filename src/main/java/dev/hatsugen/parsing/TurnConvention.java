package dev.hatsugen.parsing;

import dev.hatsugen.minutes.Span;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One publisher's way of heading a turn. */
interface TurnConvention {

    /** The turn that begins at line {@code index}, if one does. */
    Optional<Heading> at(Page page, int index);

    /** Whether words of the record, which nobody said, begin at line {@code index}, so that a turn above it ends. */
    default boolean endsTurn(Page page, int index) {
        return false;
    }

    /** What is around the labels, for people: {@code ○X}, {@code X：…}. */
    String name();

    /**
     * The head of a turn.
     *
     * @param label who speaks; null where the convention marks a turn without naming anybody, and where the label is not
     *     understood
     * @param labelSpan the label in the source, its mark included; empty at the words' start where there is no label
     * @param wordsStart the offset of the first character of the words
     * @param nextLine the first line that holds words and nothing of the label
     * @param wordsEnd where the words end on the line above {@code nextLine}, if no more lines are the turn's; -1 for its end
     */
    record Heading(@Nullable SpeakerLabel label, Span labelSpan, int wordsStart, int nextLine, int wordsEnd) {

        Heading(@Nullable SpeakerLabel label, Span labelSpan, int wordsStart, int nextLine) {
            this(label, labelSpan, wordsStart, nextLine, -1);
        }

        /** Where the words of a turn end whose last line is above {@code line} and ends at {@code end}. */
        int wordsEnd(int line, int end) {
            return line == nextLine && wordsEnd >= 0 ? wordsEnd : end;
        }
    }
}
