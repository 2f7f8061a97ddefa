package dev.hatsugen.parsing;

import java.util.List;
import java.util.function.Function;

/**
 * How far a family of labels goes beyond those that are known.
 *
 * @param usual whether nearly all of its candidates name somebody, so that the other ones that look like names head turns too
 * @param everyLine whether nearly every line from the first known one on could head a turn, so that all the other ones do
 */
record FamilyExtent(boolean usual, boolean everyLine) {

    private static final int MIN_USUAL = 6;
    private static final int MIN_USUAL_PERCENT = 80;
    private static final int MIN_USUAL_ITEMS_PERCENT = 60;

    /** In notes where nearly every line has a label, at least so many are known. */
    private static final int MIN_LINES = 3;

    private static final int MIN_LINES_PERCENT = 90;

    static FamilyExtent of(
            List<LabelCandidate> candidates,
            List<LabelCandidate> proven,
            Function<LabelCandidate, LabelStrength> strength,
            boolean usual) {
        return new FamilyExtent(usual, isEveryLine(candidates, proven, strength));
    }

    /** Whether nearly all that could be labels of the family are: another line like them heads a turn too. */
    static boolean isUsual(
            Page page, List<LabelCandidate> candidates, Function<LabelCandidate, LabelStrength> strength) {
        int named = 0;
        int possible = 0;
        for (LabelCandidate candidate : candidates) {
            LabelStrength sure = FamilyLabels.speaks(page, candidate) ? strength.apply(candidate) : LabelStrength.NONE;
            possible += sure == LabelStrength.NONE ? 0 : 1;
            named += sure.compareTo(LabelStrength.LIKELY) >= 0 ? 1 : 0;
        }
        boolean items = candidates.getFirst().family().lead() != ' ';
        return named >= MIN_USUAL && named * 100 >= possible * (items ? MIN_USUAL_ITEMS_PERCENT : MIN_USUAL_PERCENT);
    }

    private static boolean isEveryLine(
            List<LabelCandidate> candidates,
            List<LabelCandidate> proven,
            Function<LabelCandidate, LabelStrength> strength) {
        var lines = proven.stream().mapToInt(LabelCandidate::line).summaryStatistics();
        long possible = candidates.stream()
                .filter(candidate -> candidate.line() >= lines.getMin() && candidate.line() <= lines.getMax())
                .filter(candidate -> strength.apply(candidate) != LabelStrength.NONE)
                .count();
        return proven.size() >= MIN_LINES
                && possible * 100 >= (lines.getMax() - lines.getMin() + 1L) * MIN_LINES_PERCENT;
    }
}
