package dev.hatsugen.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.answer.Answers;
import dev.hatsugen.catalog.CorpusStatistics;
import dev.hatsugen.config.SidecarFiles;
import dev.hatsugen.conversation.FollowUpResolver;
import dev.hatsugen.corpus.CorpusDirectory;
import dev.hatsugen.corpus.CorpusService;
import dev.hatsugen.corpus.Current;
import dev.hatsugen.discord.ask.SampleAnswers;
import dev.hatsugen.discord.connection.DiscordSettings;
import dev.hatsugen.discord.connection.DiscordStartException;
import dev.hatsugen.discord.corpus.UploadSettings;
import dev.hatsugen.discord.local.CapturedLog;
import dev.hatsugen.discord.local.LocalDiscord;
import dev.hatsugen.discord.runtime.AccessPolicy;
import dev.hatsugen.discord.runtime.AccessSettings;
import dev.hatsugen.discord.runtime.GuildRules;
import dev.hatsugen.discord.runtime.RateLimiter;
import dev.hatsugen.discord.status.ReplySettings;
import dev.hatsugen.language.Glossary;
import dev.hatsugen.minutes.Corpus;
import dev.hatsugen.monitoring.BotMetrics;
import dev.hatsugen.monitoring.BotObserver;
import dev.hatsugen.monitoring.EventLog;
import dev.hatsugen.monitoring.ObservedAnswers;
import dev.hatsugen.monitoring.StatsSnapshot;
import dev.hatsugen.monitoring.Status;
import dev.hatsugen.monitoring.Status.IndexState;
import dev.hatsugen.question.People;
import dev.hatsugen.question.QuestionParser;
import dev.hatsugen.request.MinutesQueries;
import dev.hatsugen.request.MinutesService;
import dev.hatsugen.retrieval.TopicSearch;
import dev.hatsugen.store.Store;
import dev.hatsugen.store.StoreHealth;
import dev.hatsugen.store.sqlite.SqliteStore;
import dev.hatsugen.topics.Drawing;
import dev.hatsugen.topics.MapPainter;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import net.dv8tion.jda.api.JDA;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A fresh Discord for each test, and what must hold at the end of every one of them. */
public abstract class OnLocalDiscord {

    /** Words that are in no code: wherever they turn up, a question has leaked. */
    static final String QUESTION = "名古屋港の事案に触れた大臣は誰ですか";

    protected LocalDiscord discord;
    protected CapturedLog log;
    protected Store store;
    protected Corpus corpus = new Corpus(List.of());
    protected Glossary glossary = Glossary.EMPTY;

    /** What the commands over the minutes search with. */
    protected Supplier<TopicSearch> topics = noIndex();

    /** Maps are pictures of a few bytes. */
    protected MapPainter painter =
            (map, language) -> new Drawing.Picture(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, -1});

    /** The folder of minutes; a test that changes it sets one. */
    protected CorpusService library = noLibrary();

    protected UploadSettings uploads = UploadSettings.NONE;
    protected @Nullable String helperRole;
    protected boolean answersArePrivate;
    protected boolean readsMessages;
    protected boolean keepsQuestions;
    protected AccessSettings access = new AccessSettings(1000, 1000, Set.of(), Set.of());

    /** Stands still until a test moves it. */
    protected final SettableClock clock = new SettableClock(Instant.parse("2026-01-01T12:00:00Z"));

    private final BotMetrics metrics = new BotMetrics();
    protected final BotObserver observer = BotObserver.all(metrics, new EventLog());

    private final Locale languageOfTheMachine = Locale.getDefault();
    private @Nullable DiscordBot bot;
    private @Nullable GuildRules guildSettings;

    @BeforeEach
    void open(@TempDir Path folder) throws IOException, InterruptedException {
        Locale.setDefault(Locale.JAPAN);
        discord = new LocalDiscord();
        log = new CapturedLog();
        store = SqliteStore.open(folder.resolve("store.db"));
    }

    @AfterEach
    void close() {
        if (bot != null) {
            bot.close();
        }
        discord.close();
        store.close();
        log.close();
        Locale.setDefault(languageOfTheMachine);
        assertThat(discord.rest().violations()).isEmpty();
        assertThat(log.lines()).noneMatch(line -> line.contains("unexpected Json-parse error"));
        assertThat(log.lines()).noneMatch(line -> line.contains("Failed to parse element"));
        assertLogHoldsNoneOf(LocalDiscord.TOKEN, QUESTION, SampleAnswers.NAGOYA);
        discord.interactions().forEach(interaction -> assertLogHoldsNoneOf(interaction.token()));
    }

    /** In whichever format it is written. */
    void assertLogHoldsNoneOf(String... secrets) {
        for (String secret : secrets) {
            assertThat(log.lines()).noneMatch(line -> line.contains(secret));
            assertThat(log.json()).noneMatch(line -> line.contains(secret));
        }
    }

    /** The handlers that the bot ships with, over the minutes and a store of this test's own. */
    BotHandlers handlers(Answers answers) {
        guildSettings = new GuildRules(access, uploads.announcementChannel(), helperRole, store.guildSettings());
        QuestionParser parser = new QuestionParser(corpus, new People(corpus), Glossary.EMPTY);
        return BotHandlers.of(new BotServices(
                new ObservedAnswers(answers, observer),
                answers,
                new MinutesService(Current.of(new MinutesQueries(corpus, glossary, topics)), painter),
                Current.of(corpus),
                Current.of(new FollowUpResolver(parser, corpus)),
                store.feedback(keepsQuestions),
                store.unanswered(keepsQuestions),
                store.subscriptions(),
                this::status,
                library,
                guildSettings,
                new ReplySettings(access, answersArePrivate, readsMessages, keepsQuestions),
                uploads,
                clock));
    }

    /** A folder of minutes that nobody may change. */
    public static CorpusService noLibrary() {
        SidecarFiles supplements = new SidecarFiles();
        CorpusDirectory nowhere = new CorpusDirectory(Path.of("no-such-folder"), supplements);
        return new CorpusService(nowhere, supplements, (minutes, reindex) -> {
            throw new AssertionError("this test has no folder of minutes");
        });
    }

    static Supplier<TopicSearch> noIndex() {
        return () -> {
            throw new AssertionError("this test has no index");
        };
    }

    /** The client of the bot that was started last. */
    JDA client() {
        return Objects.requireNonNull(bot, "the bot is started").client();
    }

    /** Those of the bot that was started last. */
    GuildRules guildSettings() {
        return Objects.requireNonNull(guildSettings, "handlers come first");
    }

    AccessPolicy accessPolicy() {
        return new AccessPolicy(
                guildSettings(), new RateLimiter(access, store.questions(), store.clicks(), clock), observer);
    }

    private Status status() {
        CorpusStatistics holdings = CorpusStatistics.of(corpus, 3);
        IndexState index = new IndexState("all-minilm-l6-v2", 384, Instant.EPOCH);
        return new Status("0.0.1", Duration.ofMinutes(61), holdings, index, figures(), storeHealth(), 0);
    }

    /** As {@code /status} shows it. */
    protected StoreHealth storeHealth() {
        return new StoreHealth(4096, null, null);
    }

    /** What has been counted until now. */
    StatsSnapshot figures() {
        return metrics.figures();
    }

    DiscordSettings settings() {
        return settings(LocalDiscord.TOKEN, null);
    }

    DiscordSettings settings(@Nullable String token, @Nullable String guildId) {
        return new DiscordSettings(
                token, discord.rest().url(), discord.gateway().url(), guildId, answersArePrivate, readsMessages);
    }

    DiscordBot start(Answers answers) throws DiscordStartException, InterruptedException {
        return start(answers, Duration.ofSeconds(5));
    }

    DiscordBot start(Answers answers, Duration grace) throws DiscordStartException, InterruptedException {
        bot = DiscordBot.start(settings(), handlers(answers), accessPolicy(), observer, grace);
        return bot;
    }

    /** Waits until it holds, two minutes at most. */
    static void await(BooleanSupplier condition) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(120);
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).isLessThan(deadline);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(120));
        }
    }
}
