package dev.hatsugen.evaluation;

/**
 * What a language model wrote over the answers to judged questions. Shares are from 0 to 1; NaN where nothing measures one.
 *
 * @param questions how many were asked
 * @param written share of the answers with quotes that have a point
 * @param failed share of them where the model failed, or nothing that it wrote was proven
 * @param points how many points were shown
 * @param onPassages share of the points over answerable questions that lean on a judged passage
 * @param rightSpeaker share of the points that name somebody who speaks at a meeting of their quotes and name only who said or is
 *     named in these quotes
 * @param covered share of the answering passages (grade 2) among the quotes that a point leans on
 * @param falsePoints share of the unanswerable questions that have a point above a certain answer
 * @param supported share of the points judged that the judge finds supported
 * @param judgedSpeaker share of the points judged whose speaker the judge finds right
 * @param unjudged how many points the judge was shown and said nothing readable of
 */
public record WrittenScores(
        int questions,
        double written,
        double failed,
        int points,
        double onPassages,
        double rightSpeaker,
        double covered,
        double falsePoints,
        double supported,
        double judgedSpeaker,
        int unjudged) {}
