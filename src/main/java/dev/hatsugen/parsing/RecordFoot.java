package dev.hatsugen.parsing;

import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * What the record adds below the last turn. Where turns follow each other without a gap and have none in them, words behind a gap after
 * the last one are no longer its speaker's.
 */
final class RecordFoot {

    /** Turns without a gap from which on that is how turns are set. */
    private static final int MIN_TIGHT = 8;

    private final Page page;
    private final IntPredicate isTurn;
    private final boolean isTight;
    private final int lastTurn;

    /** @param isTurn whether a turn begins on a line */
    RecordFoot(Page page, IntPredicate isTurn) {
        this.page = page;
        this.isTurn = isTurn;
        int[] lines = IntStream.range(0, page.size()).filter(isTurn).toArray();
        this.lastTurn = lines.length == 0 ? page.size() : lines[lines.length - 1];
        this.isTight = lines.length >= MIN_TIGHT
                && IntStream.rangeClosed(lines[0] + 1, lastTurn).noneMatch(this::isGap);
    }

    /** Whether it begins with {@code line}, which is below a gap. */
    boolean beginsAt(int line) {
        return isTight && line > lastTurn && LineKind.endsSentence(page.text(line - 1));
    }

    /** Whether the line is below a gap inside a turn or before one, and neither a heading nor right above the turn that it heads. */
    private boolean isGap(int line) {
        return page.line(line).blanksBefore() > page.usualGap()
                && !page.line(line).isHeading()
                && LineKind.sectionTitle(page.text(line)).isEmpty()
                && (isTurn.test(line) || !isTurn.test(line + 1));
    }
}
