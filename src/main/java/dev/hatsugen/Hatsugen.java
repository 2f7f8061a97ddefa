package dev.hatsugen;

import dev.hatsugen.answer.AnswerFailedException;
import dev.hatsugen.answer.Answers;
import dev.hatsugen.backup.Backup;
import dev.hatsugen.chart.MapDrawer;
import dev.hatsugen.config.Settings;
import dev.hatsugen.config.SidecarFiles;
import dev.hatsugen.console.ConsoleFailure;
import dev.hatsugen.console.ProgressDisplay;
import dev.hatsugen.console.Services;
import dev.hatsugen.conversation.Conversation;
import dev.hatsugen.corpus.CorpusDirectory;
import dev.hatsugen.corpus.CorpusReading;
import dev.hatsugen.corpus.CorpusService;
import dev.hatsugen.corpus.CorpusWatch;
import dev.hatsugen.corpus.DoubtWarning;
import dev.hatsugen.corpus.Snapshots;
import dev.hatsugen.doctor.Finding;
import dev.hatsugen.evaluation.Evaluator;
import dev.hatsugen.evaluation.JudgedQuestionFile;
import dev.hatsugen.evaluation.QuestionFile;
import dev.hatsugen.evaluation.RelevanceEvaluation;
import dev.hatsugen.index.IndexProgress;
import dev.hatsugen.language.Glossary;
import dev.hatsugen.language.GlossaryFiles;
import dev.hatsugen.language.Glosser;
import dev.hatsugen.minutes.Corpus;
import dev.hatsugen.minutes.ParsedMinutes;
import dev.hatsugen.parsing.SidecarMetadata;
import dev.hatsugen.parsing.TimedReading;
import dev.hatsugen.provider.ChatModels;
import dev.hatsugen.provider.EmbeddingModels;
import dev.hatsugen.provider.ModelWatch;
import dev.hatsugen.provider.ScoringModels;
import dev.hatsugen.request.MinutesService;
import dev.hatsugen.retrieval.GlossingEmbeddingModel;
import dev.hatsugen.retrieval.RetrievalSettings;
import dev.hatsugen.store.Store;
import dev.hatsugen.writing.LanguageModel;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.embedding.EmbeddingModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The composition root: puts the parts together, each of which is opened when a command first asks for it. */
final class Hatsugen implements Services {

    private static final Logger LOG = LoggerFactory.getLogger(Hatsugen.class);

    private final Settings settings;
    private final IndexProgress progress;
    private final CorpusService corpus;
    private final DoubtWarning doubts;
    private final Lazy<Glossary> glossary;
    private final Lazy<EngineFactory> engines;
    private final Snapshots<MinutesSnapshot> snapshots;
    private final MinutesService minutes;
    private final ModelWatch models = new ModelWatch();
    private @Nullable CorpusWatch watch;

    Hatsugen(Settings settings, ProgressDisplay progress) {
        this.settings = settings;
        this.progress = new IndexingDisplay(progress);
        SidecarFiles supplements = new SidecarFiles();
        this.corpus = new CorpusService(
                new CorpusDirectory(
                        settings.corpus(), () -> settings.corpusFolder().path(), supplements),
                supplements,
                this::publish);
        this.doubts = new DoubtWarning(corpus);
        corpus.listen(doubts);
        this.glossary = new Lazy<>(() -> ConsoleFailure.attempt(
                () -> GlossaryFiles.read(settings.glossaryFolder().path(), settings.edict())));
        this.engines = new Lazy<>(this::engines);
        this.snapshots = new Snapshots<>(() -> snapshot(read(), false), MinutesSnapshot::close);
        this.minutes = new MinutesService(
                snapshots.map(MinutesSnapshot::queries),
                (map, language) -> MapDrawer.ofMachine().draw(map, language));
    }

    @Override
    public boolean hasBotToken() {
        return settings.discord().token() != null;
    }

    @Override
    public Answers answers() {
        Preload.start("model", () -> EmbeddingModels.preload(settings.embedding()));
        snapshots.with(MinutesSnapshot::engine);
        return new SnapshotAnswers(snapshots);
    }

    @Override
    public Conversation conversation() {
        return new Conversation(answers(), snapshots.map(MinutesSnapshot::followUps), minutes);
    }

    @Override
    public void warmUp() {
        if (settings.embedding().isServed()) {
            return;
        }
        try {
            WarmUp.run(
                    corpus(),
                    question ->
                            snapshots.with(minutes -> minutes.engine().unaided().ask(question)));
        } catch (AnswerFailedException e) {
            LOG.debug("Warming up failed; the first question will tell why", e);
        }
    }

    @Override
    public MinutesService minutes() {
        return minutes;
    }

    @Override
    public Corpus corpus() {
        return snapshots.with(MinutesSnapshot::corpus);
    }

    @Override
    public ParsedMinutes parse(Path file) {
        return ConsoleFailure.attempt(() -> TimedReading.read(file, SidecarMetadata.NONE));
    }

    @Override
    public CorpusService corpusService() {
        return corpus;
    }

    @Override
    public synchronized void watchCorpus() {
        if (watch == null) {
            watch = new CorpusWatch(settings.corpus(), corpus, CorpusWatch.INTERVAL);
        }
    }

    @Override
    public void reindex() {
        ConsoleFailure.perform(() -> {
            settings.requireFiles();
            corpus.reindex();
        });
    }

    @Override
    public List<String> evaluate(Path questions) {
        return ConsoleFailure.attempt(() -> JudgedQuestionFile.isOne(questions)
                ? relevance(questions)
                : evaluator()
                        .evaluate(glossary.get(), RetrievalSettings.DEFAULT, QuestionFile.read(questions))
                        .table());
    }

    @Override
    public List<String> evaluateWritten(Path questions, boolean judged, @Nullable Path conversations) {
        return ConsoleFailure.attempt(() -> new WritingTrial(settings, engines.get())
                .run(corpus(), JudgedQuestionFile.read(questions), judged, conversations));
    }

    private List<String> relevance(Path questions) throws IOException {
        RelevanceEvaluation relevance = new RelevanceEvaluation();
        evaluator()
                .evaluateRelevance(
                        glossary.get(),
                        RetrievalSettings.DEFAULT,
                        JudgedQuestionFile.read(questions),
                        relevance,
                        (question, answer) -> {});
        return relevance.table();
    }

    private Evaluator evaluator() throws IOException {
        Path folder = Files.createTempDirectory("hatsugen-evaluation");
        return new Evaluator(corpus(), EmbeddingModels.of(settings.embedding()), folder, progress);
    }

    @Override
    public List<Finding> examine() {
        return new Examination(settings, corpus).run();
    }

    @Override
    public Backup.Contents backUp(Path file, boolean overwrite) {
        return ConsoleFailure.attempt(() -> Upkeep.backUp(settings, file, overwrite));
    }

    @Override
    public Backup.Contents restore(Path file, boolean overwrite) {
        return ConsoleFailure.attempt(() -> Upkeep.restore(settings, file, overwrite));
    }

    @Override
    public Optional<Store.Forgotten> forget(String user) {
        return ConsoleFailure.attempt(() -> Upkeep.forget(settings, user));
    }

    @Override
    public void runBot() {
        Answers answers = answers();
        warmUp();
        watchCorpus();
        ConsoleFailure.perform(() -> new BotRunner(settings, snapshots, answers, minutes, corpus, models).run());
    }

    @Override
    public synchronized void close() {
        if (watch != null) {
            watch.close();
        }
        snapshots.close();
    }

    private Corpus read() {
        Preload.start("glossary", glossary::get);
        return ConsoleFailure.attempt(() -> {
            settings.requireFiles();
            settings.logFolders();
            CorpusReading reading = corpus.read();
            reading.refused().forEach(refusal -> LOG.warn("Passed over: {}", refusal.message()));
            doubts.tell();
            return reading.corpus();
        });
    }

    /** Indexes first and swaps then, so that questions are answered meanwhile. */
    private void publish(Corpus minutes, boolean reindex) {
        MinutesSnapshot next = snapshot(minutes, reindex);
        next.engine();
        snapshots.swap(next);
    }

    private MinutesSnapshot snapshot(Corpus minutes, boolean reindex) {
        return new MinutesSnapshot(
                minutes,
                glossary,
                () -> ConsoleFailure.attempt(() -> {
                    settings.requireFiles();
                    return engines.get().open(minutes, reindex);
                }),
                () -> Optional.ofNullable(engines.get().writer()));
    }

    private EngineFactory engines() {
        EmbeddingModel provided = EmbeddingModels.of(settings.embedding());
        EmbeddingModel model = settings.embedding().readsJapanese()
                ? provided
                : new GlossingEmbeddingModel(provided, new Glosser(glossary.get()));
        ChatModel chat = ChatModels.of(settings.chat(), settings.writing().timeout(), models);
        LanguageModel writer = chat == null ? null : LanguageModel.of(chat, settings.writing(), models);
        return new EngineFactory(settings.index(), glossary.get(), () -> model, writer, progress)
                .reranking(ScoringModels.of(settings.rerank(), models));
    }
}
