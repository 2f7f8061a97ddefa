package dev.hatsugen.parsing;

import java.util.List;

/**
 * The labels that most turns of a page have.
 *
 * @param from the first line that can have one
 * @param proven how many are known
 */
record PageLabels(TurnConvention convention, int from, int proven) {

    /** @param from the first line that can have one without a mark */
    static PageLabels of(Page page, int from, LabelJudge judge) {
        MarkedLabels marked = MarkedLabels.of(page, judge);
        List<FamilyLabels> plain = FamilyEvidence.strongestFirst(page, from, judge);
        if (plain.isEmpty() || plain.getFirst().proven() <= Math.max(1, marked.proven())) {
            return new PageLabels(marked, 0, marked.proven());
        }
        SuccessiveLabels labels = SuccessiveLabels.of(plain);
        return new PageLabels(labels, from, labels.proven());
    }
}
