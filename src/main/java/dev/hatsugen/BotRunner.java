package dev.hatsugen;

import dev.hatsugen.answer.Answers;
import dev.hatsugen.config.Settings;
import dev.hatsugen.console.ConsoleFailure;
import dev.hatsugen.corpus.CorpusService;
import dev.hatsugen.corpus.Current;
import dev.hatsugen.discord.BotHandlers;
import dev.hatsugen.discord.BotServices;
import dev.hatsugen.discord.DiscordBot;
import dev.hatsugen.discord.connection.DiscordStartException;
import dev.hatsugen.discord.introduction.Introduction;
import dev.hatsugen.discord.introduction.Presence;
import dev.hatsugen.discord.introduction.WelcomeCard;
import dev.hatsugen.discord.runtime.AccessPolicy;
import dev.hatsugen.discord.runtime.GuildRules;
import dev.hatsugen.discord.runtime.RateLimiter;
import dev.hatsugen.discord.status.ReplySettings;
import dev.hatsugen.discord.subscription.MinutesNews;
import dev.hatsugen.index.Manifest;
import dev.hatsugen.minutes.Corpus;
import dev.hatsugen.monitoring.IndexedMinutes;
import dev.hatsugen.monitoring.Monitoring;
import dev.hatsugen.monitoring.Status;
import dev.hatsugen.provider.ModelWatch;
import dev.hatsugen.request.MinutesService;
import dev.hatsugen.store.Store;
import dev.hatsugen.store.StoreSettings;
import dev.hatsugen.store.sqlite.SqliteStore;
import java.io.IOException;
import java.time.Clock;

/** Runs the Discord bot: store, monitoring and connection are open as long as it runs. */
final class BotRunner {

    private static final Clock CLOCK = Clock.systemUTC();

    private final Settings settings;
    private final Current<MinutesSnapshot> minutes;
    private final Answers answers;
    private final MinutesService service;
    private final CorpusService corpusService;
    private final ModelWatch models;

    /**
     * Opens nothing yet.
     *
     * @param minutes what is asked about
     * @param answers from those minutes
     * @param service answers requests about them
     * @param corpusService changes them
     * @param models tells what the models of the answers are asked
     */
    BotRunner(
            Settings settings,
            Current<MinutesSnapshot> minutes,
            Answers answers,
            MinutesService service,
            CorpusService corpusService,
            ModelWatch models) {
        this.settings = settings;
        this.minutes = minutes;
        this.answers = answers;
        this.service = service;
        this.corpusService = corpusService;
        this.models = models;
    }

    /**
     * Runs until the process is told to end.
     *
     * @throws DiscordStartException if Discord does not let the bot in
     * @throws IOException if the port for the metrics cannot be used
     * @throws ConsoleFailure if Discord ends the connection for good
     */
    void run() throws DiscordStartException, IOException {
        try (Store store = open(settings.store());
                Monitoring monitoring = Monitoring.open(
                        () -> minutes.with(BotRunner::indexed),
                        store::health,
                        () -> minutes.with(MinutesSnapshot::tokens),
                        settings.metricsPort())) {
            models.tell(monitoring.models());
            run(store, monitoring);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run(Store store, Monitoring monitoring) throws DiscordStartException, InterruptedException {
        GuildRules guilds = new GuildRules(
                settings.access(),
                settings.uploads().announcementChannel(),
                settings.helperRole(),
                store.guildSettings());
        try (DiscordBot bot = DiscordBot.start(
                settings.discord(),
                BotHandlers.of(services(store, guilds, monitoring)),
                new AccessPolicy(guilds, limiter(store), monitoring.observer()),
                monitoring.observer())) {
            minutes.with(MinutesSnapshot::budget).ifPresent(budget -> budget.keepIn(store.tokens()));
            monitoring.startupReport().log(settings.inForce());
            new MinutesNews(service, store.subscriptions(), store.toldMeetings(), guilds)
                    .watch(bot.client(), corpusService, Thread::startVirtualThread);
            introduce(bot, store, guilds);
            Runtime.getRuntime().addShutdownHook(new Thread(bot::close));
            if (!bot.awaitStop()) {
                throw ConsoleFailure.failed("Discord ended the connection for good; the log says why.", null);
            }
        }
    }

    private void introduce(DiscordBot bot, Store store, GuildRules guilds) {
        Current<Corpus> corpus = minutes.map(MinutesSnapshot::corpus);
        new Presence(corpus).watch(bot.client(), corpusService);
        new Introduction(new WelcomeCard(service, corpus), store.greetedGuilds(), guilds, CLOCK)
                .watch(bot.client(), Thread::startVirtualThread);
    }

    private static Store open(StoreSettings settings) {
        return switch (settings) {
            case StoreSettings.Sqlite sqlite -> SqliteStore.open(sqlite.file());
        };
    }

    private RateLimiter limiter(Store store) {
        return new RateLimiter(settings.access(), store.questions(), store.clicks(), CLOCK);
    }

    private BotServices services(Store store, GuildRules guilds, Monitoring monitoring) {
        return new BotServices(
                monitoring.observed(answers),
                answers,
                service,
                minutes.map(MinutesSnapshot::corpus),
                minutes.map(MinutesSnapshot::followUps),
                store.feedback(settings.keepsQuestions()),
                store.unanswered(settings.keepsQuestions()),
                store.subscriptions(),
                monitoring::status,
                corpusService,
                guilds,
                new ReplySettings(
                        settings.access(),
                        settings.discord().answersArePrivate(),
                        settings.discord().readsMessages(),
                        settings.keepsQuestions()),
                settings.uploads(),
                CLOCK);
    }

    private static IndexedMinutes indexed(MinutesSnapshot snapshot) {
        Engine engine = snapshot.engine();
        Manifest manifest = engine.manifest();
        return new IndexedMinutes(
                snapshot.statistics(),
                new Status.IndexState(
                        manifest.model(), manifest.dimension(), engine.index().madeAt()));
    }
}
