package dev.hatsugen.discord;

import dev.hatsugen.discord.connection.CommandRegistration;
import dev.hatsugen.discord.connection.DiscordSettings;
import dev.hatsugen.discord.connection.DiscordStartException;
import dev.hatsugen.discord.connection.Login;
import dev.hatsugen.discord.conversation.MessageListener;
import dev.hatsugen.discord.runtime.AccessPolicy;
import dev.hatsugen.discord.runtime.CommandRouter;
import dev.hatsugen.discord.runtime.ComponentRouter;
import dev.hatsugen.discord.runtime.FormRouter;
import dev.hatsugen.discord.runtime.ReplyExecutor;
import dev.hatsugen.monitoring.BotObserver;
import java.time.Duration;
import java.util.EnumSet;
import java.util.concurrent.atomic.AtomicBoolean;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.utils.messages.MessageRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The bot: connected from {@link #start} to {@link #close}. */
public final class DiscordBot implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(DiscordBot.class);

    /** How long answers in flight may still take when the bot stops. */
    private static final Duration GRACE = Duration.ofSeconds(8);

    private static final Duration FOR_LAST_REQUESTS = Duration.ofSeconds(2);

    static {
        // JDA asks Discord to notify everyone a text names. Nothing this bot says may do that.
        MessageRequest.setDefaultMentions(EnumSet.noneOf(Message.MentionType.class));
        MessageRequest.setDefaultMentionRepliedUser(false);
        // A message whose menu is opened comes with its words, without the right to read others; an empty one is none
        // to warn of.
        Message.suppressContentIntentWarning();
    }

    private final Login login;
    private final JDA jda;
    private final ReplyExecutor executor;
    private final Duration grace;
    private final AtomicBoolean closing = new AtomicBoolean();

    private DiscordBot(Login login, JDA jda, ReplyExecutor executor, Duration grace) {
        this.login = login;
        this.jda = jda;
        this.executor = executor;
        this.grace = grace;
    }

    /**
     * Connects and registers the commands. Waits, with growing pauses, while Discord cannot be reached.
     *
     * @param abilities what the bot can do
     * @param accessPolicy turns away questions that are not allowed
     * @param observer takes note of what happens
     * @throws DiscordStartException if the token, the addresses or the application's rights do not allow it
     * @throws InterruptedException if this thread is interrupted; the bot is not running then
     */
    public static DiscordBot start(
            DiscordSettings settings, BotHandlers abilities, AccessPolicy accessPolicy, BotObserver observer)
            throws DiscordStartException, InterruptedException {
        return start(settings, abilities, accessPolicy, observer, GRACE);
    }

    static DiscordBot start(
            DiscordSettings settings,
            BotHandlers abilities,
            AccessPolicy accessPolicy,
            BotObserver observer,
            Duration grace)
            throws DiscordStartException, InterruptedException {
        ReplyExecutor executor = new ReplyExecutor(observer);
        CommandRouter router = new CommandRouter(
                abilities.commands(), abilities.ofMessages(), executor, accessPolicy, settings.answersArePrivate());
        FormRouter forms = new FormRouter(abilities.modals(), executor, accessPolicy);
        ComponentRouter components = new ComponentRouter(abilities.buttons(), forms, executor, accessPolicy);
        MessageListener talk = new MessageListener(
                abilities.talk(), abilities.subjects(), executor, accessPolicy, settings.answersArePrivate());
        Login login = new Login(settings, observer);
        DiscordBot bot = new DiscordBot(login, login.connect(router, components, forms, talk), executor, grace);
        try {
            boolean isRegistered = new CommandRegistration(settings.guildId()).register(bot.jda, router.data());
            LOG.info(
                    "Connected to Discord; commands registered: {}",
                    isRegistered ? router.data().size() : "as before");
        } catch (DiscordStartException | InterruptedException e) {
            bot.close();
            throw e;
        }
        return bot;
    }

    /**
     * Waits until the bot has stopped.
     *
     * @return true if it was closed; false if Discord ended the connection for good, with the reason in the log
     */
    public boolean awaitStop() throws InterruptedException {
        jda.awaitShutdown();
        if (!closing.get()) {
            LOG.error(
                    "Discord ended the connection for good: {}", login.closure().reason());
        }
        return closing.get();
    }

    /** The client, which is connected. */
    public JDA client() {
        return jda;
    }

    /**
     * Stops: questions in flight are finished or apologised for, then the connection ends. Takes up to 22 seconds; may be called
     * more than once and from a shutdown hook.
     */
    @Override
    public void close() {
        if (!closing.compareAndSet(false, true)) {
            return;
        }
        executor.stop(grace);
        login.backoff().end();
        jda.shutdown();
        try {
            if (!jda.awaitShutdown(FOR_LAST_REQUESTS)) {
                jda.shutdownNow();
            }
        } catch (InterruptedException e) {
            jda.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
