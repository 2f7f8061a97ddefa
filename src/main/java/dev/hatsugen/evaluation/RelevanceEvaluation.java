package dev.hatsugen.evaluation;

import dev.hatsugen.answer.Answer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Scores answers against judged passages, by type of question. Safe for one thread. */
public final class RelevanceEvaluation {

    /** The key of the scores over all questions. */
    public static final String ALL = "all";

    private static final String REWORDED = "reworded";

    private final Map<String, RelevanceScorer> byType = new TreeMap<>();
    private final RelevanceScorer all = new RelevanceScorer();
    private final RelevanceScorer reworded = new RelevanceScorer();

    /**
     * Asks all {@code questions} and their rewordings, and adds the scores to those of earlier calls.
     *
     * @param seen is shown each question with its answer
     */
    public void add(
            List<JudgedQuestion> questions, Function<String, Answer> answers, BiConsumer<JudgedQuestion, Answer> seen) {
        for (JudgedQuestion question : questions) {
            Answer answer = answers.apply(question.question());
            all.add(question, answer);
            byType.computeIfAbsent(question.type(), type -> new RelevanceScorer())
                    .add(question, answer);
            seen.accept(question, answer);
            question.rewordings().forEach(words -> reworded.add(question, answers.apply(words)));
        }
    }

    /** The scores by type of question; over all of them under {@link #ALL}; of their rewordings under {@code reworded}. */
    public Map<String, RelevanceScores> scores() {
        Map<String, RelevanceScores> scores = new LinkedHashMap<>();
        byType.forEach((type, scorer) -> scores.put(type, scorer.scores()));
        scores.put(ALL, all.scores());
        if (reworded.scores().questions() > 0) {
            scores.put(REWORDED, reworded.scores());
        }
        return scores;
    }

    /** The table, for people: a line a type of question. */
    public List<String> table() {
        List<String> lines = new ArrayList<>();
        lines.add(row("", "n", "first", "success@5", "precision", "shown", "refused", "uncertain", "false"));
        scores().forEach((type, scores) -> lines.add(row(
                type,
                String.valueOf(scores.questions()),
                share(scores.first()),
                share(scores.success()),
                share(scores.precision()),
                share(scores.shown()),
                share(scores.refused()),
                share(scores.uncertain()),
                share(scores.falseAnswers()))));
        return lines;
    }

    private static String row(String name, String... cells) {
        StringBuilder row = new StringBuilder("%-24s".formatted(name));
        for (String cell : cells) {
            row.append("%10s".formatted(cell));
        }
        return row.toString().stripTrailing();
    }

    private static String share(double share) {
        return Double.isNaN(share) ? "-" : "%.3f".formatted(share);
    }
}
