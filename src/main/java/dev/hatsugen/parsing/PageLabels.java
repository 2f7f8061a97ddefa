package dev.hatsugen.parsing;

import java.util.Optional;

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
        Optional<FamilyLabels> plain = FamilyEvidence.strongest(page, from, judge);
        return plain.isPresent() && plain.get().proven() > Math.max(1, marked.proven())
                ? new PageLabels(plain.get(), from, plain.get().proven())
                : new PageLabels(marked, 0, marked.proven());
    }
}
