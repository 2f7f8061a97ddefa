package dev.hatsugen.retrieval;

import dev.hatsugen.RealCorpus;
import dev.hatsugen.config.SidecarFiles;
import dev.hatsugen.corpus.CorpusDirectory;
import dev.hatsugen.evaluation.FittingBodies;
import dev.hatsugen.evaluation.GoldQuestion;
import dev.hatsugen.evaluation.JudgedQuestion;
import dev.hatsugen.evaluation.JudgedQuestionFile;
import dev.hatsugen.evaluation.QuestionFile;
import dev.hatsugen.evaluation.RelevanceScorer;
import dev.hatsugen.index.IndexProgress;
import dev.hatsugen.index.LuceneIndex;
import dev.hatsugen.index.Manifest;
import dev.hatsugen.index.PassageSearch;
import dev.hatsugen.language.Glossary;
import dev.hatsugen.language.Glosser;
import dev.hatsugen.minutes.Corpus;
import dev.hatsugen.parsing.UnreadableMinutesException;
import dev.hatsugen.provider.EmbeddingModels;
import dev.hatsugen.provider.EmbeddingSettings;
import dev.hatsugen.question.People;
import dev.hatsugen.question.QuestionParser;
import dev.hatsugen.quote.Quotes;
import dev.hatsugen.quote.Relation;
import dev.langchain4j.model.embedding.EmbeddingModel;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Fits the ranking model on {@link FittingBodies} and on the four sets of questions on the real minutes, and prints the
 * file of its weights with what they did on bodies that were left out: {@code mvn -q test-compile exec:exec@fit-ranking}. Argument: a
 * folder for indexes.
 */
public final class RankingFitting {

    private static final Path TESTS = Path.of("src", "test", "resources", "dev", "hatsugen");
    private static final List<String> SETS = List.of("check", "questions", "readers-1", "readers-2");

    private static final double PENALTY = 0.003;

    /** The two real meetings have long turns, as the minutes of councils have; the invented ones are many and short. */
    private static final double WEIGHT_OF_REAL = 4;

    private static final String REAL = "real";

    private RankingFitting() {}

    public static void main(String[] arguments) throws IOException, UnreadableMinutesException {
        Path work = Path.of(arguments[0]);
        List<RankingFit.Example> examples = new ArrayList<>();
        for (Path body : FittingBodies.all()) {
            String name = String.valueOf(body.getFileName());
            Corpus minutes =
                    new CorpusDirectory(body, new SidecarFiles()).read().corpus();
            List<JudgedQuestion> questions = JudgedQuestionFile.read(FittingBodies.questions(body));
            examples.addAll(examples(name, minutes, questions, work.resolve(name)));
        }
        examples.addAll(examples(REAL, RealCorpus.corpus(), realQuestions(), work.resolve(REAL)));
        RankingReport.print(examples, List.of(RankingFeature.values()), PENALTY, "joined legs");
    }

    private static List<JudgedQuestion> realQuestions() throws IOException {
        List<JudgedQuestion> questions = new ArrayList<>();
        for (String set : SETS) {
            for (GoldQuestion question :
                    QuestionFile.read(TESTS.resolve("evaluation").resolve(set + ".jsonl"))) {
                List<JudgedQuestion.Judgement> gold = question.gold().stream()
                        .map(words -> new JudgedQuestion.Judgement(words.meeting(), words.quote(), 2))
                        .toList();
                questions.add(new JudgedQuestion(
                        question.id(), question.type(), question.question(), question.answerable(), gold, List.of()));
            }
        }
        return questions;
    }

    private static List<RankingFit.Example> examples(
            String body, Corpus corpus, List<JudgedQuestion> questions, Path folder) {
        Glossary glossary = RealCorpus.glossary();
        Glosser glosser = new Glosser(glossary);
        EmbeddingModel model = new GlossingEmbeddingModel(EmbeddingModels.of(new EmbeddingSettings.MiniLm()), glosser);
        Manifest manifest = Manifest.of(corpus, glossary.sha256(), model.modelName(), model.dimension());
        try (PassageSearch index =
                new LuceneIndex(folder, () -> model, glosser, IndexProgress.SILENT).open(corpus, manifest)) {
            QuestionParser parser = new QuestionParser(corpus, new People(corpus), glossary);
            RetrievalPipeline pipeline = new RetrievalPipeline(
                    index, new PassageContents(index, glosser), () -> model, glosser, RetrievalSettings.DEFAULT);
            List<RankingFit.Example> examples = new ArrayList<>();
            for (JudgedQuestion question : questions) {
                Stream.concat(Stream.of(question.question()), question.rewordings().stream())
                        .map(words -> example(body, question, pipeline.ranked(parser.read(words))))
                        .filter(RankingFit.Example::isAnswered)
                        .forEach(examples::add);
            }
            return examples;
        }
    }

    /** The passages in the order in which the joined legs have them. */
    private static RankingFit.Example example(
            String body, JudgedQuestion question, List<PassageContent.Ranked> ranked) {
        Comparator<PassageContent.Ranked> byJointScore =
                Comparator.comparingDouble(passage -> passage.values().getOrDefault(RankingFeature.JOINED, 0.0));
        List<PassageContent.Ranked> joined =
                ranked.stream().sorted(byJointScore.reversed()).toList();
        return new RankingFit.Example(
                body,
                body.equals(REAL) ? WEIGHT_OF_REAL : 1,
                joined.stream().map(RankingFitting::values).toArray(double[][]::new),
                joined.stream()
                        .mapToInt(passage ->
                                RelevanceScorer.grade(question, Quotes.of(passage.passage(), Relation.SAID, 0)))
                        .toArray());
    }

    private static double[] values(PassageContent.Ranked passage) {
        return Stream.of(RankingFeature.values())
                .mapToDouble(feature -> passage.values().getOrDefault(feature, 0.0))
                .toArray();
    }
}
