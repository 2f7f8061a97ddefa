package dev.hatsugen.evaluation;

import dev.hatsugen.RealCorpus;
import dev.hatsugen.answerability.AnswerabilityPolicy;
import dev.hatsugen.answerability.Examination;
import dev.hatsugen.config.SidecarFiles;
import dev.hatsugen.corpus.CorpusDirectory;
import dev.hatsugen.index.IndexProgress;
import dev.hatsugen.index.LuceneIndex;
import dev.hatsugen.index.Manifest;
import dev.hatsugen.index.PassageSearch;
import dev.hatsugen.language.Glosser;
import dev.hatsugen.minutes.Corpus;
import dev.hatsugen.parsing.UnreadableMinutesException;
import dev.hatsugen.provider.EmbeddingModels;
import dev.hatsugen.provider.EmbeddingSettings;
import dev.hatsugen.question.ParsedQuestion;
import dev.hatsugen.question.People;
import dev.hatsugen.question.QuestionParser;
import dev.hatsugen.retrieval.GlossingEmbeddingModel;
import dev.hatsugen.retrieval.PassageContents;
import dev.hatsugen.retrieval.RetrievalPipeline;
import dev.hatsugen.retrieval.RetrievalSettings;
import dev.hatsugen.retrieval.ScoredPassage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A question to fit on, one whose answer hangs on the passages that are found: none that names somebody or a meeting that the minutes
 * lack, none that the record itself answers, and none that all turns are looked through for.
 *
 * @param body names the minutes
 * @param answerable whether they answer it
 * @param isJudged whether all relevant passages are known
 * @param examination what the models see
 * @param grades of the passages examined, from 0 to 2
 */
record FittingCase(String body, boolean answerable, boolean isJudged, Examination examination, List<Integer> grades) {

    private static final Path TESTS = Path.of("src", "test", "resources", "dev", "hatsugen");
    private static final List<String> SETS = List.of("check", "questions", "readers-1", "readers-2");

    /** All questions of {@link FittingBodies} with their rewordings, and the four sets on the real minutes. */
    static List<FittingCase> read(Path work) throws IOException, UnreadableMinutesException {
        List<JudgedQuestion> real = new ArrayList<>();
        for (String set : SETS) {
            QuestionFile.read(TESTS.resolve("evaluation").resolve(set + ".jsonl"))
                    .forEach(question -> real.add(new JudgedQuestion(
                            question.id(), set, question.question(), question.answerable(), List.of(), List.of())));
        }
        List<FittingCase> cases = new ArrayList<>(of("real", RealCorpus.corpus(), real, false, work));
        for (Path body : FittingBodies.all()) {
            Corpus minutes =
                    new CorpusDirectory(body, new SidecarFiles()).read().corpus();
            List<JudgedQuestion> questions = JudgedQuestionFile.read(FittingBodies.questions(body));
            cases.addAll(of(String.valueOf(body.getFileName()), minutes, questions, true, work));
        }
        return cases;
    }

    private static List<FittingCase> of(
            String body, Corpus minutes, List<JudgedQuestion> questions, boolean isJudged, Path work) {
        Glosser glosser = new Glosser(RealCorpus.glossary());
        GlossingEmbeddingModel model =
                new GlossingEmbeddingModel(EmbeddingModels.of(new EmbeddingSettings.MiniLm()), glosser);
        Manifest manifest = Manifest.of(minutes, RealCorpus.glossary().sha256(), model.modelName(), model.dimension());
        try (PassageSearch index = new LuceneIndex(work.resolve(body), () -> model, glosser, IndexProgress.SILENT)
                .open(minutes, manifest)) {
            PassageContents contents = new PassageContents(index, glosser);
            QuestionParser parser = new QuestionParser(minutes, new People(minutes), RealCorpus.glossary());
            RetrievalPipeline pipeline =
                    new RetrievalPipeline(index, contents, () -> model, glosser, RetrievalSettings.DEFAULT);
            AnswerabilityPolicy policy = new AnswerabilityPolicy(index, contents, RealCorpus.glossary(), () -> model);
            List<FittingCase> cases = new ArrayList<>();
            for (JudgedQuestion question : questions) {
                Stream.concat(Stream.of(question.question()), question.rewordings().stream())
                        .map(parser::read)
                        .filter(FittingCase::hangsOnPassages)
                        .forEach(read -> {
                            List<ScoredPassage> found = pipeline.find(read).passages();
                            if (!found.isEmpty()) {
                                Examination examination = policy.examine(read, found);
                                cases.add(new FittingCase(
                                        body,
                                        question.answerable(),
                                        isJudged,
                                        examination,
                                        grades(
                                                question,
                                                found,
                                                examination.passages().size())));
                            }
                        });
            }
            return cases;
        }
    }

    private static boolean hangsOnPassages(ParsedQuestion question) {
        return question.gap() == null
                && !question.kind().isOfRecord()
                && !question.asksForEveryone()
                && !question.topic().isEmpty();
    }

    private static List<Integer> grades(JudgedQuestion question, List<ScoredPassage> found, int count) {
        return found.stream()
                .limit(count)
                .map(passage -> RelevanceScorer.grade(
                        question, passage.passage().text(), passage.passage().meeting()))
                .toList();
    }
}
