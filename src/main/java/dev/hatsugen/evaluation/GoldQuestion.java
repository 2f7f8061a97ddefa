package dev.hatsugen.evaluation;

import java.util.List;

/**
 * A question whose answer is known.
 *
 * @param id names it
 * @param type the kind of question, for example lookup or paraphrase
 * @param question as a user would type it
 * @param answerable whether the minutes answer it
 * @param gold the quotes that answer it; empty for an unanswerable one
 * @param speakers everyone who must be named; empty where that is not asked
 */
public record GoldQuestion(
        String id, String type, String question, boolean answerable, List<Gold> gold, List<String> speakers) {

    public GoldQuestion {
        gold = List.copyOf(gold);
        speakers = List.copyOf(speakers);
    }

    /**
     * Words that answer.
     *
     * @param meeting the meeting's key
     * @param quote the decisive words, without line wraps
     */
    public record Gold(String meeting, String quote) {}
}
