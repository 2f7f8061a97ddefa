package dev.hatsugen.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * The scores of contenders on the same questions, in one run.
 *
 * @param byType of Hatsugen as it is, by type of question, and under {@code all} over all
 * @param byContender over all questions, Hatsugen first
 */
public record Evaluation(Map<String, Scores> byType, Map<String, Scores> byContender) {

    private static final int ROUNDS = 4;

    /** The key of the scores over all questions. */
    public static final String ALL = "all";

    /**
     * Asks {@code contenders} all {@code questions} in turn, four times; the first is Hatsugen as it is. The last round counts, when
     * all of them are equally warm.
     */
    static Evaluation of(List<Contender> contenders, List<GoldQuestion> questions) {
        Map<String, Scores> byContender = new LinkedHashMap<>();
        Map<String, Scores> byType = new LinkedHashMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            for (Contender contender : contenders) {
                Map<String, Scores> scores = scores(contender, questions);
                byContender.put(contender.name(), Objects.requireNonNull(scores.get(ALL)));
                if (contender.equals(contenders.getFirst())) {
                    byType.putAll(scores);
                }
            }
        }
        return new Evaluation(byType, byContender);
    }

    /** The scores of one round, by type and over all. */
    private static Map<String, Scores> scores(Contender contender, List<GoldQuestion> questions) {
        Map<String, Scorer> scorers = new TreeMap<>();
        Scorer all = new Scorer();
        for (GoldQuestion question : questions) {
            Outcome outcome = contender.answers().apply(question.question());
            all.add(question, outcome);
            scorers.computeIfAbsent(question.type(), type -> new Scorer()).add(question, outcome);
        }
        Map<String, Scores> scores = new LinkedHashMap<>();
        scorers.forEach((type, scorer) -> scores.put(type, scorer.scores()));
        scores.put(ALL, all.scores());
        return scores;
    }

    /** The table, for people: a line a type of question, then a line a contender. */
    public List<String> table() {
        List<String> lines = new ArrayList<>();
        lines.add(row("", "n", "first", "recall@5", "MRR", "refused", "over-ref.", "speakers", "median ms"));
        byType.forEach((type, scores) -> lines.add(row(type, scores)));
        lines.add("");
        byContender.forEach((name, scores) -> lines.add(row(name, scores)));
        return lines;
    }

    private static String row(String name, Scores scores) {
        return row(
                name,
                String.valueOf(scores.questions()),
                share(scores.first()),
                share(scores.recall()),
                share(scores.reciprocalRank()),
                share(scores.refused()),
                share(scores.overRefused()),
                share(scores.speakers()),
                "%.1f".formatted(scores.median()));
    }

    private static String row(String name, String... cells) {
        StringBuilder row = new StringBuilder("%-34s".formatted(name));
        for (String cell : cells) {
            row.append("%10s".formatted(cell));
        }
        return row.toString().stripTrailing();
    }

    private static String share(double share) {
        return Double.isNaN(share) ? "-" : "%.3f".formatted(share);
    }
}
