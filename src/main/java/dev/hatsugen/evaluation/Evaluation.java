package dev.hatsugen.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The scores of contenders on the same questions, in one run.
 *
 * @param byType of Hatsugen as it is, by type of question, and under {@code all} over all
 * @param byContender over all questions, Hatsugen first
 */
public record Evaluation(Map<String, Scores> byType, Map<String, Scores> byContender) {

    /** The key of the scores over all questions. */
    public static final String ALL = "all";

    /** Asks {@code contenders} all {@code questions}; the first is Hatsugen as it is. Each is warmed up by one round. */
    static Evaluation of(List<Contender> contenders, List<GoldQuestion> questions) {
        Map<String, Scores> byContender = new LinkedHashMap<>();
        Map<String, Scores> byType = new LinkedHashMap<>();
        for (Contender contender : contenders) {
            questions.forEach(question -> contender.answers().apply(question.question()));
            Map<String, Scorer> scorers = new TreeMap<>();
            Scorer all = new Scorer();
            for (GoldQuestion question : questions) {
                Outcome outcome = contender.answers().apply(question.question());
                all.add(question, outcome);
                scorers.computeIfAbsent(question.type(), type -> new Scorer()).add(question, outcome);
            }
            byContender.put(contender.name(), all.scores());
            if (byType.isEmpty()) {
                scorers.forEach((type, scorer) -> byType.put(type, scorer.scores()));
                byType.put(ALL, all.scores());
            }
        }
        return new Evaluation(byType, byContender);
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
