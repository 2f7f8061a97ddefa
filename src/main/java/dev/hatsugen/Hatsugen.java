package dev.hatsugen;

import dev.hatsugen.answer.AnswerFailedException;
import dev.hatsugen.answer.Answers;
import dev.hatsugen.chart.MapDrawer;
import dev.hatsugen.config.Settings;
import dev.hatsugen.config.SettingsException;
import dev.hatsugen.config.SidecarFiles;
import dev.hatsugen.console.ConsoleFailure;
import dev.hatsugen.console.ProgressDisplay;
import dev.hatsugen.console.Services;
import dev.hatsugen.conversation.FollowUpResolver;
import dev.hatsugen.corpus.CorpusDirectory;
import dev.hatsugen.discord.BotHandlers;
import dev.hatsugen.discord.DiscordBot;
import dev.hatsugen.discord.ask.AskCommand;
import dev.hatsugen.discord.ask.ContextButton;
import dev.hatsugen.discord.ask.ConversationMemory;
import dev.hatsugen.discord.ask.FileButton;
import dev.hatsugen.discord.ask.MoreButton;
import dev.hatsugen.discord.ask.ShareButton;
import dev.hatsugen.discord.ask.ThreadButton;
import dev.hatsugen.discord.connection.DiscordStartException;
import dev.hatsugen.discord.conversation.MessageConversation;
import dev.hatsugen.discord.feedback.Feedback;
import dev.hatsugen.discord.feedback.FeedbackCommand;
import dev.hatsugen.discord.feedback.HelpfulButton;
import dev.hatsugen.discord.feedback.UnhelpfulButton;
import dev.hatsugen.discord.minutes.MinutesCommands;
import dev.hatsugen.discord.runtime.AccessPolicy;
import dev.hatsugen.discord.runtime.ButtonAction;
import dev.hatsugen.discord.runtime.SlashCommand;
import dev.hatsugen.discord.status.StatusCommand;
import dev.hatsugen.evaluation.Evaluator;
import dev.hatsugen.evaluation.JudgedQuestionFile;
import dev.hatsugen.evaluation.QuestionFile;
import dev.hatsugen.evaluation.RelevanceEvaluation;
import dev.hatsugen.index.IndexException;
import dev.hatsugen.index.IndexProgress;
import dev.hatsugen.language.Glossary;
import dev.hatsugen.language.GlossaryFiles;
import dev.hatsugen.minutes.Corpus;
import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.parsing.SidecarMetadata;
import dev.hatsugen.parsing.UnreadableMinutesException;
import dev.hatsugen.provider.EmbeddingModels;
import dev.hatsugen.provider.UnusableModelException;
import dev.hatsugen.request.Inquiries;
import dev.hatsugen.retrieval.RetrievalSettings;
import dev.hatsugen.store.FeedbackRepository;
import dev.hatsugen.store.Store;
import dev.hatsugen.store.StoreException;
import dev.hatsugen.topics.MapPainter;
import dev.langchain4j.exception.LangChain4jException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The workbench of the commands: opens each part when a command first asks for it. */
final class Hatsugen implements Services {

    private static final Logger LOG = LoggerFactory.getLogger(Hatsugen.class);

    private final Settings settings;
    private final ProgressDisplay progress;
    private @Nullable Corpus corpus;
    private @Nullable Glossary glossary;
    private @Nullable Engine engine;
    private @Nullable Inquiries inquiries;

    Hatsugen(Settings settings, ProgressDisplay progress) {
        this.settings = settings;
        this.progress = progress;
    }

    @Override
    public boolean hasBotToken() {
        return settings.discord().token() != null;
    }

    @Override
    public Answers answers() {
        Thread.startVirtualThread(() -> EmbeddingModels.preload(settings.embedding()));
        return engine().answers();
    }

    @Override
    public void warmUp() {
        if (settings.embedding().isServed()) {
            return;
        }
        try {
            WarmUp.run(corpus(), answers());
        } catch (AnswerFailedException e) {
            LOG.debug("Warming up failed; the first question will tell why", e);
        }
    }

    @Override
    public synchronized Inquiries inquiries() {
        Inquiries known = inquiries;
        if (known == null) {
            known = new Inquiries(corpus(), glossary(), () -> engine().topics());
            inquiries = known;
        }
        return known;
    }

    @Override
    public MapPainter painter() {
        return (map, language) -> MapDrawer.ofMachine().draw(map, language);
    }

    @Override
    public synchronized Corpus corpus() {
        Corpus known = corpus;
        if (known == null) {
            known = attempt(() -> {
                settings.requireFiles();
                return library().read();
            });
            corpus = known;
        }
        return known;
    }

    @Override
    public Meeting parse(Path file) {
        return attempt(() -> new CorpusDirectory(settings.corpus(), minutes -> SidecarMetadata.NONE).read(file));
    }

    @Override
    public List<Meeting> ingest(List<Path> files) {
        List<Meeting> added = attempt(() -> library().add(files));
        close();
        engine();
        return added;
    }

    @Override
    public void reindex() {
        close();
        engine(true);
    }

    @Override
    public List<String> evaluate(Path questions) {
        return attempt(() -> {
            Path folder = Files.createTempDirectory("hatsugen-evaluation");
            Evaluator evaluator =
                    new Evaluator(corpus(), EmbeddingModels.of(settings.embedding()), folder, new Shown(progress));
            if (JudgedQuestionFile.isOne(questions)) {
                RelevanceEvaluation relevance = new RelevanceEvaluation();
                evaluator.evaluateRelevance(
                        glossary(),
                        RetrievalSettings.DEFAULT,
                        JudgedQuestionFile.read(questions),
                        relevance,
                        (question, answer) -> {});
                return relevance.table();
            }
            return evaluator
                    .evaluate(glossary(), RetrievalSettings.DEFAULT, QuestionFile.read(questions))
                    .table();
        });
    }

    @Override
    public void runBot() {
        Answers answers = answers();
        warmUp();
        try (Store store = attempt(() -> Store.open(settings.store()));
                Monitoring operations = attempt(() -> Monitoring.open(settings, corpus(), engine().index(), store));
                DiscordBot bot = DiscordBot.start(
                        settings.discord(),
                        abilities(answers, store, operations),
                        new AccessPolicy(settings.access(), store, operations.watch()),
                        operations.watch())) {
            operations.logHealth();
            Runtime.getRuntime().addShutdownHook(new Thread(bot::close));
            if (!bot.awaitStop()) {
                throw ConsoleFailure.failed("Discord ended the connection for good; the log says why.", null);
            }
        } catch (DiscordStartException e) {
            throw ConsoleFailure.failed(String.valueOf(e.getMessage()), null);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private BotHandlers abilities(Answers answers, Store store, Monitoring operations) {
        FeedbackRepository book = new FeedbackRepository(store, settings.keepsQuestions());
        Feedback feedback = new Feedback(book);
        MinutesCommands minutes = new MinutesCommands(inquiries(), corpus(), painter());
        ConversationMemory subjects = new ConversationMemory();
        Answers watched = operations.watched(answers);
        List<SlashCommand> commands = new ArrayList<>(List.of(
                new AskCommand(watched, subjects), new FeedbackCommand(book), new StatusCommand(operations::status)));
        commands.addAll(minutes.commands());
        List<ButtonAction> buttons = new ArrayList<>(List.of(
                new ContextButton(corpus(), inquiries().gloss()),
                new MoreButton(answers),
                new FileButton(answers),
                new ShareButton(),
                new ThreadButton(),
                new HelpfulButton(feedback)));
        buttons.addAll(minutes.buttons());
        MessageConversation talk = new MessageConversation(watched, new FollowUpResolver(engine().reader(), corpus()));
        return new BotHandlers(
                commands, minutes.ofMessages(), buttons, List.of(new UnhelpfulButton(feedback)), talk, subjects);
    }

    @Override
    public synchronized void close() {
        if (engine != null) {
            engine.close();
        }
        engine = null;
        inquiries = null;
        corpus = null;
    }

    private Engine engine() {
        return engine(false);
    }

    private synchronized Engine engine(boolean anew) {
        Engine open = engine;
        if (open == null) {
            Corpus read = corpus();
            Glossary words = glossary();
            open = attempt(() -> new Engine(settings, read, words, new Shown(progress), anew));
            engine = open;
        }
        return open;
    }

    private synchronized Glossary glossary() {
        Glossary known = glossary;
        if (known == null) {
            known = attempt(() -> GlossaryFiles.read(settings.glossary(), settings.edict()));
            glossary = known;
        }
        return known;
    }

    private CorpusDirectory library() {
        return new CorpusDirectory(settings.corpus(), new SidecarFiles());
    }

    /** What may go wrong in an office. */
    interface Work<T> {
        T run() throws SettingsException, UnreadableMinutesException, IOException;
    }

    /** Runs {@code work}, and turns what may go wrong into the one line that a user reads. */
    static <T> T attempt(Work<T> work) {
        try {
            return work.run();
        } catch (SettingsException e) {
            throw ConsoleFailure.wrongUse(String.valueOf(e.getMessage()), e);
        } catch (UnreadableMinutesException
                | IndexException
                | UnusableModelException
                | LangChain4jException
                | StoreException
                | IllegalArgumentException
                | IOException e) {
            throw ConsoleFailure.failed(String.valueOf(e.getMessage()), e);
        }
    }

    /** Shows the making of an index. */
    private record Shown(ProgressDisplay display) implements IndexProgress {

        @Override
        public void begin(int passages, String why) {
            display.begin("index (" + why + ")", passages);
        }

        @Override
        public void advance(int passages) {
            display.advance(passages);
        }

        @Override
        public void end() {
            display.end();
        }
    }
}
