package dev.hatsugen.evaluation;

import dev.hatsugen.RealCorpus;
import dev.hatsugen.config.SidecarFiles;
import dev.hatsugen.corpus.CorpusDirectory;
import dev.hatsugen.evaluation.AnswerabilityFit.Example;
import dev.hatsugen.index.IndexProgress;
import dev.hatsugen.minutes.Corpus;
import dev.hatsugen.parsing.UnreadableMinutesException;
import dev.hatsugen.provider.EmbeddingModels;
import dev.hatsugen.provider.EmbeddingSettings;
import dev.hatsugen.retrieval.AnswerabilityFeatures.Feature;
import dev.hatsugen.retrieval.RetrievalSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Fits the answerability model on the bodies of the training ground and on the four sets of questions on the real minutes, and prints
 * the file of its weights. Arguments: a folder for indexes and the share of answerable questions that may fall below the border.
 */
public final class AnswerabilityFitting {

    private static final Path TESTS = Path.of("src", "test", "resources", "dev", "hatsugen");
    private static final List<String> SETS = List.of("check", "questions", "readers-1", "readers-2");

    private AnswerabilityFitting() {}

    public static void main(String[] arguments) throws IOException, UnreadableMinutesException {
        Path work = Path.of(arguments[0]);
        List<Example> examples = new ArrayList<>(realMinutes(work));
        try (Stream<Path> bodies = Files.list(TESTS.resolve("ground"))) {
            for (Path body : bodies.filter(Files::isDirectory).sorted().toList()) {
                examples.addAll(ground(body, work));
            }
        }
        AnswerabilityFit.Result result = new AnswerabilityFit(Double.parseDouble(arguments[1])).fit(examples);
        System.out.printf(
                Locale.ROOT,
                "# %d questions, each body left out once: missed %.3f, false %.3f%n",
                examples.size(),
                result.missed(),
                result.falseAnswers());
        for (Feature feature : Feature.values()) {
            System.out.printf(
                    Locale.ROOT,
                    "%s=%.4f%n",
                    feature.name().toLowerCase(Locale.ROOT),
                    result.model().weights().get(feature));
        }
        System.out.printf(Locale.ROOT, "border=%.4f%n", result.model().border());
    }

    private static List<Example> realMinutes(Path work) throws IOException {
        Map<String, Boolean> questions = new LinkedHashMap<>();
        for (String set : SETS) {
            QuestionFile.read(TESTS.resolve("evaluation").resolve(set + ".jsonl"))
                    .forEach(question -> questions.put(question.question(), question.answerable()));
        }
        return evaluator(RealCorpus.corpus(), work.resolve("real"))
                .examples(RealCorpus.glossary(), RetrievalSettings.DEFAULT, "real", questions);
    }

    private static List<Example> ground(Path body, Path work) throws IOException, UnreadableMinutesException {
        Map<String, Boolean> questions = new LinkedHashMap<>();
        for (JudgedQuestion question : JudgedQuestionFile.read(body.resolve("questions.jsonl"))) {
            questions.put(question.question(), question.answerable());
            question.rewordings().forEach(rewording -> questions.put(rewording, question.answerable()));
        }
        String name = String.valueOf(body.getFileName());
        Corpus minutes = new CorpusDirectory(body, new SidecarFiles()).read().corpus();
        return evaluator(minutes, work.resolve(name))
                .examples(RealCorpus.glossary(), RetrievalSettings.DEFAULT, name, questions);
    }

    private static Evaluator evaluator(Corpus minutes, Path work) {
        return new Evaluator(minutes, EmbeddingModels.of(new EmbeddingSettings.MiniLm()), work, IndexProgress.SILENT);
    }
}
