package dev.hatsugen.evaluation;

/**
 * How well answers fit judged passages. Shares are from 0 to 1; NaN where no question measures one.
 *
 * @param questions how many were asked
 * @param first share of the answerable ones whose first quote answers (grade 2)
 * @param success share of them with an answering quote among the first five
 * @param precision share of all quotes shown for them that are relevant (grade 1 or 2)
 * @param shown quotes shown for each of them, on average
 * @param refused share of them that were refused
 * @param uncertain share of them that were answered as uncertain
 * @param falseAnswers share of the unanswerable ones that were answered, those answered as uncertain aside
 */
public record RelevanceScores(
        int questions,
        double first,
        double success,
        double precision,
        double shown,
        double refused,
        double uncertain,
        double falseAnswers) {}
