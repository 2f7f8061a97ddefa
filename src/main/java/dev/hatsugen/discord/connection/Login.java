package dev.hatsugen.discord.connection;

import dev.hatsugen.monitoring.BotObserver;
import java.time.Duration;
import java.util.EnumSet;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.JDABuilder;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.exceptions.InvalidTokenException;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.requests.GatewayIntent;
import net.dv8tion.jda.api.requests.RestConfig;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The way from settings to a connected client, with every refusal turned into one line for the operator. */
public final class Login {

    private static final Logger LOG = LoggerFactory.getLogger(Login.class);

    private final DiscordSettings settings;
    private final BotObserver observer;
    private final Backoff backoff = new Backoff(Duration.ofSeconds(1), Duration.ofSeconds(60));
    private final ClosureWatch closure = new ClosureWatch();

    public Login(DiscordSettings settings, BotObserver observer) {
        this.settings = settings;
        this.observer = observer;
    }

    public Backoff backoff() {
        return backoff;
    }

    public ClosureWatch closure() {
        return closure;
    }

    /** Connects, and returns when the client is ready. */
    public JDA connect(ListenerAdapter... listeners) throws DiscordStartException, InterruptedException {
        JDA jda = patientlyBuilt(checked(settings.token()), listeners);
        try {
            return jda.awaitReady();
        } catch (IllegalStateException e) {
            throw new DiscordStartException("Discord ended the connection: " + closure.reason() + ".");
        } catch (InterruptedException e) {
            backoff.end();
            jda.shutdownNow();
            throw e;
        }
    }

    /** That of all messages' words is privileged; without it Discord sends those that mention the bot or are written to it. */
    private EnumSet<GatewayIntent> intents() {
        EnumSet<GatewayIntent> intents = EnumSet.of(GatewayIntent.GUILD_MESSAGES, GatewayIntent.DIRECT_MESSAGES);
        if (settings.readsMessages()) {
            intents.add(GatewayIntent.MESSAGE_CONTENT);
        }
        return intents;
    }

    /** A service may start before the network does, and Discord has its hours: both are waited for, as the gateway is. */
    private JDA patientlyBuilt(String token, ListenerAdapter... listeners)
            throws DiscordStartException, InterruptedException {
        for (int failures = 1; ; failures++) {
            try {
                return build(token, listeners);
            } catch (ErrorResponseException e) {
                if (!Outages.isOne(e)) {
                    throw new DiscordStartException(
                            "Discord refuses the login: " + e.getMeaning() + " (" + e.getErrorCode() + ").");
                }
                Duration pause = backoff.after(failures);
                LOG.warn(
                        "Discord's REST address cannot be reached ({}); trying again in {} s",
                        Outages.told(e),
                        pause.toSeconds());
                backoff.pause(pause);
            }
            if (backoff.isEnded() || Thread.currentThread().isInterrupted()) {
                throw new InterruptedException();
            }
        }
    }

    private JDA build(String token, ListenerAdapter... listeners) throws DiscordStartException {
        RestConfig rest = new RestConfig();
        if (settings.restUrl() != null) {
            rest.setBaseUrl(settings.restUrl());
        }
        try {
            return JDABuilder.createLight(token, intents())
                    .setRestConfig(rest)
                    .setHttpClientBuilder(RestClient.of(observer))
                    .setSessionController(new PatientSessionController(settings.gatewayUrl(), backoff))
                    .setEnableShutdownHook(false)
                    .addEventListeners(new ReconnectBrake(backoff), closure, new ReconnectReport(observer))
                    .addEventListeners((Object[]) listeners)
                    .build();
        } catch (InvalidTokenException e) {
            throw new DiscordStartException(
                    "Discord refuses the bot token. Copy it again from the application's page, tab Bot.");
        } catch (IllegalArgumentException e) {
            throw new DiscordStartException("The Discord settings are not usable: " + settings + ".");
        }
    }

    /** A token that is not even of a token's form would otherwise turn up in the message of some library's exception. */
    private static String checked(@Nullable String token) throws DiscordStartException {
        if (token == null || token.isBlank()) {
            throw new DiscordStartException("No Discord token is set.");
        }
        if (!token.chars().allMatch(c -> c > ' ' && c < 0x7F)) {
            throw new DiscordStartException(
                    "The Discord token holds blanks or characters that no token has. Copy it again.");
        }
        return token;
    }
}
