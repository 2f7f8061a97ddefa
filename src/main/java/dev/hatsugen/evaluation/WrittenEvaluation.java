package dev.hatsugen.evaluation;

import dev.hatsugen.answer.Answer;
import dev.hatsugen.answer.WrittenPoint;
import dev.hatsugen.writing.PointJudge;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Scores what a language model wrote over the answers to judged questions, by type of question. Safe for one thread. */
public final class WrittenEvaluation {

    private final TreeMap<String, WrittenScorer> byType = new TreeMap<>();
    private final WrittenScorer all = new WrittenScorer();

    /**
     * Asks all {@code questions}, and adds the scores to those of earlier calls.
     *
     * @param judge is shown each point with its quotes; null for none
     */
    public void add(List<JudgedQuestion> questions, Function<String, Answer> answers, @Nullable PointJudge judge) {
        for (JudgedQuestion question : questions) {
            Answer answer = answers.apply(question.question());
            WrittenScorer ofType = byType.computeIfAbsent(question.type(), type -> new WrittenScorer());
            List<WrittenScorer> scorers = List.of(ofType, all);
            scorers.forEach(scorer -> scorer.add(question, answer));
            if (judge != null && answer instanceof Answer.Answered answered) {
                judged(judge, answered, scorers);
            }
        }
    }

    private static void judged(PointJudge judge, Answer.Answered answer, List<WrittenScorer> scorers) {
        for (WrittenPoint point : answer.written().points()) {
            judge.judge(point, answer)
                    .ifPresentOrElse(
                            verdict -> scorers.forEach(scorer -> scorer.add(verdict)),
                            () -> scorers.forEach(WrittenScorer::addUnjudged));
        }
    }

    /** The scores over all questions. */
    public WrittenScores scores() {
        return all.scores();
    }

    /** The table, for people: a line a type of question, and one over all. */
    public List<String> table() {
        List<String> lines = new ArrayList<>();
        lines.add(row(
                "",
                Stream.of(
                        "n",
                        "written",
                        "failed",
                        "points",
                        "passages",
                        "speaker",
                        "covered",
                        "false",
                        "supported",
                        "judge:who",
                        "unjudged")));
        byType.forEach((type, scorer) -> lines.add(row(type, scorer.scores())));
        lines.add(row(RelevanceEvaluation.ALL, scores()));
        return lines;
    }

    private static String row(String name, WrittenScores scores) {
        return row(
                name,
                Stream.of(
                        String.valueOf(scores.questions()),
                        share(scores.written()),
                        share(scores.failed()),
                        String.valueOf(scores.points()),
                        share(scores.onPassages()),
                        share(scores.rightSpeaker()),
                        share(scores.covered()),
                        share(scores.falsePoints()),
                        share(scores.supported()),
                        share(scores.judgedSpeaker()),
                        String.valueOf(scores.unjudged())));
    }

    private static String row(String name, Stream<String> cells) {
        StringBuilder row = new StringBuilder("%-24s".formatted(name));
        cells.forEach(cell -> row.append("%10s".formatted(cell)));
        return row.toString().stripTrailing();
    }

    private static String share(double share) {
        return Double.isNaN(share) ? "-" : "%.3f".formatted(share);
    }
}
