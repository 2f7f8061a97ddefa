package dev.hatsugen.evaluation;

import dev.hatsugen.answer.Answer;
import dev.hatsugen.answer.Answers;
import dev.hatsugen.answer.QuotingAnswers;
import dev.hatsugen.answerability.AnswerabilityPolicy;
import dev.hatsugen.index.IndexProgress;
import dev.hatsugen.index.LuceneIndex;
import dev.hatsugen.index.Manifest;
import dev.hatsugen.index.PassageSearch;
import dev.hatsugen.language.Glossary;
import dev.hatsugen.language.Glosser;
import dev.hatsugen.minutes.Corpus;
import dev.hatsugen.question.People;
import dev.hatsugen.question.QuestionParser;
import dev.hatsugen.retrieval.GlossingEmbeddingModel;
import dev.hatsugen.retrieval.PassageContents;
import dev.hatsugen.retrieval.RetrievalPipeline;
import dev.hatsugen.retrieval.RetrievalSettings;
import dev.langchain4j.model.embedding.EmbeddingModel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;

/** Scores Hatsugen, Hatsugen without one part after the other, and LangChain4j's stock pipeline, on the same files. */
public final class Evaluator {

    private final Corpus corpus;
    private final EmbeddingModel english;
    private final Path folder;
    private final IndexProgress progress;

    /**
     * @param english the embedding model, without glossing
     * @param folder where indexes for the contenders may be made
     */
    public Evaluator(Corpus corpus, EmbeddingModel english, Path folder, IndexProgress progress) {
        this.corpus = corpus;
        this.english = english;
        this.folder = folder;
        this.progress = progress;
    }

    /** Scores everything on {@code questions}. */
    public Evaluation evaluate(Glossary glossary, RetrievalSettings settings, List<GoldQuestion> questions) {
        try (Bench bench = new Bench("glossed", glossary);
                Bench bare = new Bench("unglossed", Glossary.EMPTY)) {
            List<Contender> contenders = new ArrayList<>();
            contenders.add(bench.contender("Hatsugen", settings));
            contenders.add(bench.contender("words alone", new RetrievalSettings(1, 0, 0, 0, 0)));
            contenders.add(bench.contender("gloss alone", new RetrievalSettings(0, 1, 0, 0, 0)));
            contenders.add(bench.contender("meaning alone", new RetrievalSettings(0, 0, 1, 0, 0)));
            contenders.add(bench.contender("nearest sentence alone", new RetrievalSettings(0, 0, 0, 1, 0)));
            contenders.add(bench.unread(settings));
            contenders.add(bare.contender("without the glossary", settings));
            contenders.addAll(StockPipeline.contenders(corpus, english));
            return Evaluation.of(contenders, questions);
        }
    }

    /** Scores Hatsugen alone. */
    public Evaluation evaluateAlone(Glossary glossary, RetrievalSettings settings, List<GoldQuestion> questions) {
        try (Bench bench = new Bench("glossed", glossary)) {
            return Evaluation.of(List.of(bench.contender("Hatsugen", settings)), questions);
        }
    }

    /**
     * Scores Hatsugen alone on questions with judged passages.
     *
     * @param evaluation what the scores are added to
     * @param seen is shown each question with its answer
     */
    public void evaluateRelevance(
            Glossary glossary,
            RetrievalSettings settings,
            List<JudgedQuestion> questions,
            RelevanceEvaluation evaluation,
            BiConsumer<JudgedQuestion, Answer> seen) {
        try (Bench bench = new Bench("glossed", glossary)) {
            evaluation.add(questions, bench.answers(settings, reader -> reader)::ask, seen);
        }
    }

    /** An index and what works on it. */
    private final class Bench implements AutoCloseable {

        private final Glossary glossary;
        private final Glosser glosser;
        private final EmbeddingModel model;
        private final PassageSearch index;
        private final PassageContents contents;

        Bench(String name, Glossary glossary) {
            this.glossary = glossary;
            this.glosser = new Glosser(glossary);
            this.model = new GlossingEmbeddingModel(english, glosser);
            Manifest manifest = Manifest.of(corpus, glossary.sha256(), model.modelName(), model.dimension());
            this.index = new LuceneIndex(folder.resolve(name), () -> model, glosser, progress).open(corpus, manifest);
            this.contents = new PassageContents(index, glosser);
        }

        Contender contender(String name, RetrievalSettings settings) {
            return contender(name, settings, reader -> reader);
        }

        Contender unread(RetrievalSettings settings) {
            return contender("without reading the question", settings, QuestionParser::unread);
        }

        private Contender contender(String name, RetrievalSettings settings, UnaryOperator<QuestionParser> change) {
            Answers answers = answers(settings, change);
            return new Contender(name, question -> Outcome.of(answers.ask(question)));
        }

        private Answers answers(RetrievalSettings settings, UnaryOperator<QuestionParser> change) {
            QuestionParser reader = change.apply(new QuestionParser(corpus, new People(corpus), glossary));
            return new QuotingAnswers(
                    reader,
                    new RetrievalPipeline(index, contents, () -> model, glosser, settings),
                    new AnswerabilityPolicy(index, contents, glossary, () -> model),
                    contents,
                    glossary);
        }

        @Override
        public void close() {
            index.close();
        }
    }
}
