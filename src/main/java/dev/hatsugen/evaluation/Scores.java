package dev.hatsugen.evaluation;

/**
 * How good a contender is on some questions. Shares are from 0 to 1; NaN where no question measures one.
 *
 * @param questions how many were asked
 * @param first share of the answerable ones whose first quote is right
 * @param recall share of their gold quotes among the first five quotes
 * @param reciprocalRank mean reciprocal rank of the first right quote among ten
 * @param refused share of the unanswerable ones that were refused
 * @param overRefused share of the answerable ones that were refused
 * @param speakers F1 of the speakers named, where everyone was asked for
 * @param median median time to an answer in milliseconds
 */
public record Scores(
        int questions,
        double first,
        double recall,
        double reciprocalRank,
        double refused,
        double overRefused,
        double speakers,
        double median) {}
