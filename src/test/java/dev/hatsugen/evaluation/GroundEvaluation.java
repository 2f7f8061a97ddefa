package dev.hatsugen.evaluation;

import dev.hatsugen.RealCorpus;
import dev.hatsugen.answer.Answer;
import dev.hatsugen.config.SidecarFiles;
import dev.hatsugen.corpus.CorpusDirectory;
import dev.hatsugen.index.IndexProgress;
import dev.hatsugen.minutes.Corpus;
import dev.hatsugen.parsing.UnreadableMinutesException;
import dev.hatsugen.provider.EmbeddingModels;
import dev.hatsugen.provider.EmbeddingSettings;
import dev.hatsugen.quote.VerifiedQuote;
import dev.hatsugen.retrieval.RetrievalSettings;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Scores the bodies of the training ground one by one and together. Arguments: a folder for indexes and reports, and bodies (none:
 * all). Beside the tables it writes a line for each question, for reading.
 */
public final class GroundEvaluation {

    private static final Path GROUND = Path.of("src", "test", "resources", "dev", "hatsugen", "ground");

    private GroundEvaluation() {}

    public static void main(String[] arguments) throws IOException, UnreadableMinutesException {
        Path work = Path.of(arguments[0]);
        Files.createDirectories(work);
        RelevanceEvaluation all = new RelevanceEvaluation();
        for (Path body : bodies(Arrays.asList(arguments).subList(1, arguments.length))) {
            evaluate(String.valueOf(body.getFileName()), body, body.resolve("questions.jsonl"), work, all);
        }
        System.out.println("== all bodies");
        all.table().forEach(System.out::println);
    }

    private static List<Path> bodies(List<String> wanted) throws IOException {
        try (Stream<Path> folders = Files.list(GROUND)) {
            return folders.filter(Files::isDirectory)
                    .filter(folder -> wanted.isEmpty() || wanted.contains(String.valueOf(folder.getFileName())))
                    .sorted()
                    .toList();
        }
    }

    private static void evaluate(String body, Path minutes, Path questions, Path work, RelevanceEvaluation all)
            throws IOException, UnreadableMinutesException {
        Corpus corpus = new CorpusDirectory(minutes, new SidecarFiles()).read().corpus();
        Evaluator evaluator = new Evaluator(
                corpus,
                EmbeddingModels.of(new EmbeddingSettings.MiniLm()),
                work.resolve("index").resolve(body),
                IndexProgress.SILENT);
        RelevanceEvaluation own = new RelevanceEvaluation();
        List<JudgedQuestion> judged = JudgedQuestionFile.read(questions);
        try (PrintWriter report = new PrintWriter(Files.newBufferedWriter(work.resolve(body + ".txt")))) {
            evaluator.evaluateRelevance(
                    RealCorpus.glossary(),
                    RetrievalSettings.DEFAULT,
                    judged,
                    own,
                    (question, answer) -> report.println(line(question, answer)));
            evaluator.evaluateRelevance(
                    RealCorpus.glossary(), RetrievalSettings.DEFAULT, judged, all, (question, answer) -> {});
        }
        System.out.println("== " + body + ", " + corpus.meetings().size() + " meetings");
        own.table().forEach(System.out::println);
    }

    private static String line(JudgedQuestion question, Answer answer) {
        List<VerifiedQuote> quotes = RelevanceScorer.quotes(answer);
        List<Integer> grades = quotes.stream()
                .map(quote -> RelevanceScorer.grade(question, quote))
                .toList();
        boolean right =
                question.answerable() ? !grades.isEmpty() && grades.getFirst() == 2 : answer instanceof Answer.NotFound;
        String first = quotes.isEmpty()
                ? ""
                : quotes.getFirst().speaker().key() + ": " + quotes.getFirst().text();
        return String.join(
                "\t",
                right ? "ok" : question.answerable() ? (quotes.isEmpty() ? "REFUSED" : "WRONG") : "FALSE",
                question.id(),
                question.type(),
                question.question(),
                grades.toString(),
                answer.lead(),
                first.substring(0, Math.min(70, first.length())).replace('\n', ' '),
                question.relevant().isEmpty()
                        ? ""
                        : question.relevant().getFirst().words());
    }
}
