package dev.hatsugen.discord.gallery;

import com.fasterxml.jackson.databind.JsonNode;
import dev.hatsugen.RealAnswers;
import dev.hatsugen.RealCorpus;
import dev.hatsugen.conversation.FollowUpResolver;
import dev.hatsugen.corpus.Current;
import dev.hatsugen.discord.BotHandlers;
import dev.hatsugen.discord.DiscordBot;
import dev.hatsugen.discord.ask.AskCommand;
import dev.hatsugen.discord.ask.ContextButton;
import dev.hatsugen.discord.ask.ConversationMemory;
import dev.hatsugen.discord.connection.DiscordSettings;
import dev.hatsugen.discord.conversation.MessageConversation;
import dev.hatsugen.discord.local.Interaction;
import dev.hatsugen.discord.local.Invocation;
import dev.hatsugen.discord.local.LocalDiscord;
import dev.hatsugen.discord.runtime.AccessPolicy;
import dev.hatsugen.discord.runtime.AccessSettings;
import dev.hatsugen.discord.runtime.RateLimiter;
import dev.hatsugen.monitoring.BotObserver;
import dev.hatsugen.store.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * Asks the bot over the local Discord and the real minutes, and draws what it replies into {@code src/site}, with headless
 * Chromium: {@code mvn -q test-compile exec:exec@gallery}.
 */
public final class Gallery {

    private static final Path SITE = Path.of("src/site");
    private static final int WIDTH = 680;

    private final String browser;
    private final Path folder;

    private Gallery(String browser) throws IOException {
        this.browser = browser;
        this.folder = Files.createTempDirectory("hatsugen-gallery");
    }

    /**
     * Draws all pictures.
     *
     * @param arguments the browser's command, if it is not {@code chromium}
     */
    public static void main(String[] arguments) throws Exception {
        Gallery gallery = new Gallery(arguments.length > 0 ? arguments[0] : "chromium");
        ConversationMemory subjects = new ConversationMemory();
        BotHandlers abilities = new BotHandlers(
                List.of(new AskCommand(RealAnswers.answers(), subjects)),
                List.of(),
                List.of(new ContextButton(Current.of(RealCorpus.corpus()), RealAnswers.gloss())),
                List.of(),
                new MessageConversation(
                        RealAnswers.answers(),
                        Current.of(new FollowUpResolver(RealAnswers.reader(), RealCorpus.corpus()))),
                subjects);
        try (LocalDiscord discord = new LocalDiscord()) {
            DiscordSettings settings = new DiscordSettings(
                    LocalDiscord.TOKEN, discord.rest().url(), discord.gateway().url(), null, false, false);
            Store store = Store.open(gallery.folder.resolve("store.db"));
            BotObserver watch = BotObserver.all();
            AccessSettings access = new AccessSettings(20, 200, Set.of(), Set.of());
            RateLimiter limiter = new RateLimiter(access, store.questions(), store.clicks(), Clock.systemUTC());
            DiscordBot bot = DiscordBot.start(settings, abilities, new AccessPolicy(access, limiter, watch), watch);
            gallery.draw(discord);
            bot.close();
            store.close();
        }
        System.exit(0);
    }

    private void draw(LocalDiscord discord) throws IOException, InterruptedException {
        Interaction answer = discord.send(Invocation.ask("名古屋港の事案に触れた大臣は誰ですか"));
        picture("answer", "/質問", answer.reply(), 560);
        picture("context", "前後を読む", discord.click(answer, "context").reply(), 1110);
        Interaction several = discord.send(Invocation.ask("サプライチェーンについて発言したのは誰ですか"));
        picture("several", "/質問", several.reply(), 1400);
        Interaction absent = discord.send(Invocation.ask("第42回会合で土屋本部員は何と言いましたか"));
        picture("absent", "/質問", absent.reply(), 640);
        Invocation english = Invocation.ask("Which ministers mentioned the Port of Nagoya attack?");
        picture("english", "/ask", discord.send(english.by("en-US")).reply(), 610);
    }

    private void picture(String name, String command, JsonNode reply, int height)
            throws IOException, InterruptedException {
        Path page = folder.resolve(name + ".html");
        Files.writeString(page, CardPage.of(reply, command));
        shoot(page, SITE.resolve(name + ".png").toAbsolutePath(), height);
    }

    private void shoot(Path page, Path image, int height) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        browser,
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--hide-scrollbars",
                        "--force-device-scale-factor=2",
                        "--user-data-dir=" + folder.resolve("profile"),
                        "--window-size=" + WIDTH + "," + height,
                        "--screenshot=" + image,
                        page.toUri().toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0) {
            process.destroyForcibly();
            throw new IOException(browser + " took no picture of " + page);
        }
    }
}
