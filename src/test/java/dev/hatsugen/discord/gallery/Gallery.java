package dev.hatsugen.discord.gallery;

import com.fasterxml.jackson.databind.JsonNode;
import dev.hatsugen.RealAnswers;
import dev.hatsugen.RealCorpus;
import dev.hatsugen.answer.IndexedCorpus;
import dev.hatsugen.catalog.CorpusStatistics;
import dev.hatsugen.chart.JapaneseFonts;
import dev.hatsugen.chart.MapDrawer;
import dev.hatsugen.conversation.FollowUpResolver;
import dev.hatsugen.corpus.Current;
import dev.hatsugen.discord.BotHandlers;
import dev.hatsugen.discord.BotServices;
import dev.hatsugen.discord.DiscordBot;
import dev.hatsugen.discord.OnLocalDiscord;
import dev.hatsugen.discord.connection.DiscordSettings;
import dev.hatsugen.discord.corpus.UploadSettings;
import dev.hatsugen.discord.local.Interaction;
import dev.hatsugen.discord.local.Invocation;
import dev.hatsugen.discord.local.LocalDiscord;
import dev.hatsugen.discord.runtime.AccessPolicy;
import dev.hatsugen.discord.runtime.AccessSettings;
import dev.hatsugen.discord.runtime.GuildRules;
import dev.hatsugen.discord.runtime.RateLimiter;
import dev.hatsugen.discord.status.ReplySettings;
import dev.hatsugen.monitoring.BotMetrics;
import dev.hatsugen.monitoring.BotObserver;
import dev.hatsugen.monitoring.Status;
import dev.hatsugen.monitoring.Status.IndexState;
import dev.hatsugen.request.MinutesQueries;
import dev.hatsugen.request.MinutesService;
import dev.hatsugen.store.Store;
import dev.hatsugen.store.StoreHealth;
import dev.hatsugen.store.sqlite.SqliteStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;

/**
 * Asks the bot over the local Discord and the real minutes, and draws what it replies into {@code target/gallery}, wide and as a phone
 * shows it, with headless Chromium: {@code mvn -q test-compile exec:exec@gallery}. The pictures of the README are copied from there.
 */
public final class Gallery {

    private static final Path FOLDER = Path.of("target", "gallery");

    private final LocalDiscord discord;
    private final Camera camera;
    private final String wanted;

    private Gallery(LocalDiscord discord, Camera camera, String wanted) {
        this.discord = discord;
        this.camera = camera;
        this.wanted = wanted;
    }

    /**
     * Draws all pictures.
     *
     * @param arguments the browser's command, if it is not {@code chromium}, and a pattern of the names of pictures, if not all are
     *     wanted
     */
    public static void main(String[] arguments) throws Exception {
        Files.createDirectories(FOLDER);
        try (LocalDiscord discord = new LocalDiscord();
                Store store = SqliteStore.open(
                        Files.createTempDirectory("hatsugen-gallery").resolve("store.db"))) {
            DiscordSettings settings = new DiscordSettings(
                    LocalDiscord.TOKEN, discord.rest().url(), discord.gateway().url(), null, false, false);
            BotObserver observer = BotObserver.all();
            AccessSettings access = new AccessSettings(200, 200, Set.of(), Set.of());
            RateLimiter limiter = new RateLimiter(access, store.questions(), store.clicks(), Clock.systemUTC());
            GuildRules guilds = new GuildRules(access, null, null, store.guildSettings());
            DiscordBot bot = DiscordBot.start(
                    settings, handlers(store, guilds), new AccessPolicy(guilds, limiter, observer), observer);
            Camera camera = new Camera(arguments.length > 0 ? arguments[0] : "chromium", FOLDER);
            Gallery gallery = new Gallery(discord, camera, arguments.length > 1 ? arguments[1] : ".*");
            gallery.answers();
            gallery.requests();
            bot.close();
        }
        System.exit(0);
    }

    private static BotHandlers handlers(Store store, GuildRules guilds) {
        MinutesQueries queries =
                new MinutesQueries(RealCorpus.corpus(), RealCorpus.glossary(), () -> IndexedCorpus.get().topics);
        Status status = new Status(
                "1.0",
                Duration.ofHours(31),
                CorpusStatistics.of(RealCorpus.corpus(), 314),
                new IndexState("all-minilm-l6-v2", 384, Instant.EPOCH),
                new BotMetrics().figures(),
                new StoreHealth(4096, null, null),
                0);
        return BotHandlers.of(new BotServices(
                RealAnswers.answers(),
                RealAnswers.answers(),
                new MinutesService(Current.of(queries), new MapDrawer(JapaneseFonts.installed())),
                Current.of(RealCorpus.corpus()),
                Current.of(new FollowUpResolver(RealAnswers.reader(), RealCorpus.corpus())),
                store.feedback(true),
                store.unanswered(true),
                store.subscriptions(),
                () -> status,
                OnLocalDiscord.noLibrary(),
                guilds,
                new ReplySettings(new AccessSettings(20, 200, Set.of(), Set.of()), false, false, true),
                UploadSettings.NONE,
                Clock.systemUTC()));
    }

    private void answers() throws IOException, InterruptedException {
        Interaction one = ask("ja-who", "名古屋港の事案に触れた大臣は誰ですか");
        picture("ja-context", "前後", discord.click(one, "context").reply());
        Interaction several = ask("ja-several", "サプライチェーンについて発言したのは誰ですか");
        picture("ja-member", "選択", discord.select(several, "遠藤").reply());
        ask("ja-absent", "第42回会合で土屋本部員は何と言いましたか");
        ask("ja-record", "第42回会合はいつどこで開かれましたか");
        ask("ja-count", "第42回会合の出席者は何人ですか");
        ask("ja-what", "後藤さんはSBOMについて何と言いましたか");
        ask("ja-yes-no", "村井本部員は人材が足りないと言いましたか");
        ask("ja-decided", "最新の会合で何が決まりましたか");
        Interaction missing = ask("ja-missing", "会合の夕食のメニューは何でしたか");
        if (missing.buttons().contains("nearest")) {
            picture("ja-nearest", "近い箇所", discord.click(missing, "nearest").reply());
        }
        ask("ja-unknown", "後籐さんの人材の話");
        ask("ja-nothing", "宇宙エレベーターの建設費はいくらですか");
        ask("ja-nobody", "山田花子さんは何と言いましたか");
        ask("ja-silent", "後藤さんは捕鯨について何と言いましたか");
        ask("en-who", "Which ministers mentioned the Port of Nagoya attack?");
        Interaction mentioned = ask("en-several", "Who mentioned supply chains?");
        picture("en-context", "Context", discord.click(mentioned, "context").reply());
        ask("en-what", "What did Miyazawa say about bugs?");
        ask("en-record", "When and where was the 42nd meeting held?");
        ask("en-missing", "What was on the dinner menu?");
        ask("en-nothing", "What was said about whaling?");
        ask("en-nobody", "What did John Smith say?");
        ask("en-near", "What did Matsubra say about Locked Shields?");
        ask("en-silent", "What did Goto say about whaling?");
    }

    private void requests() throws IOException, InterruptedException {
        give("ja-statements", "statements", "ja", Map.of("member", "後藤 厚宏", "topic", "人材育成"));
        give("en-statements", "statements", "en-US", Map.of("member", "後藤 厚宏", "topic", "人材育成"));
        give("ja-search", "search", "ja", Map.of("words", "人材"));
        give("en-search", "search", "en-US", Map.of("words", "AI"));
        give("ja-meeting", "meeting", "ja", Map.of("meeting", "42"));
        give("en-meeting", "meeting", "en-US", Map.of("meeting", "26"));
        give("ja-timeline", "timeline", "ja", Map.of("topic", "サプライチェーン"));
        give("ja-summary", "summary", "ja", Map.of("meeting", "42"));
        give("en-summary", "summary", "en-US", Map.of("meeting", "42"));
        give("ja-decisions", "decisions", "ja", Map.of("meeting", "42"));
        give("ja-requests", "requests", "ja", Map.of("meeting", "42"));
        give("ja-compare", "compare", "ja", Map.of("member", "遠藤 信博", "topic", "サプライチェーン"));
        give("ja-verify-exact", "verify", "ja", Map.of("quote", "バグのないシステムはこの世に存在しない"));
        give("ja-verify-altered", "verify", "ja", Map.of("quote", "バグのあるシステムはこの世に存在しない"));
        give("en-verify-altered", "verify", "en-US", Map.of("quote", "バグのあるシステムはこの世に存在しない"));
        give("ja-meetings", "meetings", "ja", Map.of());
        give("ja-members", "members", "ja", Map.of());
        give("en-members", "members", "en-US", Map.of());
        give("en-meetings", "meetings", "en-US", Map.of());
        give("en-requests", "requests", "en-US", Map.of("meeting", "42"));
        give("ja-map", "map", "ja", Map.of("meeting", "42"));
        give("en-map", "map", "en-US", Map.of());
        give("ja-setup", "setup", "ja", Map.of());
        give("en-setup", "setup", "en-US", Map.of());
        give("ja-status", "status", "ja", Map.of());
        give("ja-help", "help", "ja", Map.of());
        give("en-help", "help", "en-US", Map.of());
    }

    private Interaction ask(String name, String question) throws IOException, InterruptedException {
        boolean isEnglish = name.startsWith("en");
        Interaction asked = discord.send(Invocation.ask(question).by(isEnglish ? "en-US" : "ja"));
        picture(name, isEnglish ? "/ask" : "/質問", asked.reply());
        return asked;
    }

    private void give(String name, String command, String locale, Map<String, String> options)
            throws IOException, InterruptedException {
        Interaction given = discord.send(new Invocation(command, options, locale, false));
        if (isWanted(name)) {
            picture(name, "/" + command, given.reply(), given.files());
        }
    }

    private void picture(String name, String used, JsonNode reply) throws IOException, InterruptedException {
        if (isWanted(name)) {
            picture(name, used, reply, Map.of());
        }
    }

    private boolean isWanted(String name) {
        return name.matches(wanted);
    }

    private void picture(String name, String used, JsonNode reply, Map<String, byte[]> files)
            throws IOException, InterruptedException {
        System.out.printf(
                "%s: small print %.2f, about %d, rows of buttons %d%n",
                name, CardMeasure.smallPrint(reply), CardMeasure.height(reply), CardMeasure.rowsOfButtons(reply));
        camera.shoot(name, CardPage.of(reply, used, files));
    }
}
