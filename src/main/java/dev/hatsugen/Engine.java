package dev.hatsugen;

import dev.hatsugen.answer.Answers;
import dev.hatsugen.answer.EveryoneAnswers;
import dev.hatsugen.answer.QuotingAnswers;
import dev.hatsugen.config.Settings;
import dev.hatsugen.index.IndexProgress;
import dev.hatsugen.index.LuceneIndex;
import dev.hatsugen.index.Manifest;
import dev.hatsugen.index.PassageSearch;
import dev.hatsugen.language.Glossary;
import dev.hatsugen.language.Glosser;
import dev.hatsugen.language.Words;
import dev.hatsugen.minutes.Corpus;
import dev.hatsugen.monitoring.Status.IndexState;
import dev.hatsugen.provider.EmbeddingModels;
import dev.hatsugen.question.People;
import dev.hatsugen.question.QuestionParser;
import dev.hatsugen.quote.AutomaticGloss;
import dev.hatsugen.quote.QuoteGloss;
import dev.hatsugen.retrieval.AnswerabilityPolicy;
import dev.hatsugen.retrieval.GlossingEmbeddingModel;
import dev.hatsugen.retrieval.PassageContents;
import dev.hatsugen.retrieval.RetrievalPipeline;
import dev.hatsugen.retrieval.RetrievalSettings;
import dev.hatsugen.retrieval.TopicSearch;
import dev.langchain4j.model.embedding.EmbeddingModel;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/** The open index and everything that answers from it. */
final class Engine implements AutoCloseable {

    private final PassageSearch index;
    private final Manifest manifest;
    private final QuestionParser reader;
    private final Answers answers;
    private final TopicSearch topics;

    /**
     * Opens the index of {@code corpus}, and makes it first where there is none that fits, or where {@code anew} asks for it.
     * The model that comes with Hatsugen is not loaded before something has to be embedded.
     */
    Engine(Settings settings, Corpus corpus, Glossary glossary, IndexProgress progress, boolean anew) {
        CompletableFuture<EmbeddingModel> loading = CompletableFuture.supplyAsync(
                () -> EmbeddingModels.of(settings.embedding()), Thread::startVirtualThread);
        Thread.startVirtualThread(Words::warmUp);
        Glosser glosser = new Glosser(glossary);
        Supplier<EmbeddingModel> model = () -> {
            EmbeddingModel provided = loaded(loading);
            return settings.embedding().readsJapanese() ? provided : new GlossingEmbeddingModel(provided, glosser);
        };
        this.manifest = Manifest.of(
                corpus.sha256(),
                glossary.sha256(),
                model.get().modelName(),
                model.get().dimension());
        LuceneIndex store = new LuceneIndex(settings.index(), model, glosser, progress);
        this.index = anew ? store.rebuild(corpus, manifest) : store.open(corpus, manifest);
        PassageContents contents = new PassageContents(index, glosser);
        RetrievalPipeline pipeline = new RetrievalPipeline(index, contents, model, glosser, RetrievalSettings.DEFAULT);
        this.topics = new TopicSearch(contents, glossary, pipeline);
        this.reader = new QuestionParser(corpus, new People(corpus), glossary);
        Answers service = new QuotingAnswers(
                reader,
                pipeline,
                new AnswerabilityPolicy(contents, glossary),
                new EveryoneAnswers(index.passages(), contents, glossary),
                index);
        QuoteGloss gloss = new AutomaticGloss(glosser);
        this.answers = question -> service.ask(question).glossed(gloss);
    }

    QuestionParser reader() {
        return reader;
    }

    Answers answers() {
        return answers;
    }

    /** What given people said on a topic. */
    TopicSearch topics() {
        return topics;
    }

    /** What answers are searched in. */
    IndexState index() {
        return new IndexState(manifest.model(), manifest.dimension(), index.madeAt());
    }

    @Override
    public void close() {
        index.close();
    }

    private static EmbeddingModel loaded(CompletableFuture<EmbeddingModel> loading) {
        try {
            return loading.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }
}
