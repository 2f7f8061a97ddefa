package dev.hatsugen.evaluation;

import dev.hatsugen.answer.Answer;
import java.util.List;

/**
 * What a contender made of a question.
 *
 * @param candidates its excerpts, best first; empty where it says that there is no answer
 * @param isCertain whether it gives them as an answer; if not, they are the nearest ones
 * @param milliseconds from the question to the excerpts
 */
record Outcome(List<Candidate> candidates, boolean isCertain, double milliseconds) {

    /** Excerpts that are given as an answer. */
    Outcome(List<Candidate> candidates, double milliseconds) {
        this(candidates, true, milliseconds);
    }

    /**
     * An excerpt.
     *
     * @param meeting the meeting's key
     * @param speaker name and label, together
     * @param text the words
     */
    record Candidate(String meeting, String speaker, String text) {}

    static Outcome of(Answer answer) {
        double milliseconds = answer.took().toNanos() / 1e6;
        return switch (answer) {
            case Answer.NotFound none -> new Outcome(List.of(), milliseconds);
            case Answer.Answered answered ->
                new Outcome(
                        answered.quotes().stream()
                                .map(quote -> new Candidate(
                                        quote.meeting().key(),
                                        String.valueOf(quote.speaker().name())
                                                + quote.speaker().label(),
                                        quote.text()))
                                .toList(),
                        answered.isCertain(),
                        milliseconds);
        };
    }
}
