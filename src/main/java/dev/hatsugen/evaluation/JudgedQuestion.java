package dev.hatsugen.evaluation;

import java.util.List;

/**
 * A question with a judgement of every passage that is relevant to it.
 *
 * @param id names it
 * @param type the kind of question, for example lookup or paraphrase
 * @param question as a user would type it
 * @param answerable whether the minutes answer it
 * @param relevant what answers it or is on what it asks; empty for an unanswerable one
 * @param rewordings the same question in other words, which must fare alike; may be empty
 */
public record JudgedQuestion(
        String id,
        String type,
        String question,
        boolean answerable,
        List<Judgement> relevant,
        List<String> rewordings) {

    public JudgedQuestion {
        relevant = List.copyOf(relevant);
        rewordings = List.copyOf(rewordings);
    }

    /**
     * Words that were judged.
     *
     * @param source the meeting's number or the name of its file; empty for any
     * @param words words of the minutes, blanks aside
     * @param grade 2 where they answer, 1 where they are on what is asked
     */
    public record Judgement(String source, String words, int grade) {}
}
