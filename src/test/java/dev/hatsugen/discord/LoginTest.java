package dev.hatsugen.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hatsugen.answer.Answers;
import dev.hatsugen.discord.ask.SampleAnswers;
import dev.hatsugen.discord.connection.DiscordSettings;
import dev.hatsugen.discord.connection.DiscordStartException;
import dev.hatsugen.discord.local.Fault;
import dev.hatsugen.discord.local.Invocation;
import dev.hatsugen.discord.local.LocalDiscord;
import dev.hatsugen.discord.local.Step;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Connecting, and every way in which Discord refuses it. */
@Tag("slow")
final class LoginTest extends OnLocalDiscord {

    private static final Answers ANSWERS = SampleAnswers::answered;

    @Test
    void logsInWithTheTokenAndNoPrivilegedIntent() throws Exception {
        start(ANSWERS);

        assertThat(discord.gateway().attempts()).isEqualTo(1);
        assertThat(discord.rest().requests().getFirst().route()).isEqualTo("GET /users/@me");
    }

    @Test
    void aWrongTokenIsOneClearLine() {
        assertRefused("wrong.token.of-somebody", null, "refuses the bot token");
    }

    @Test
    void noTokenIsOneClearLine() {
        assertRefused(null, null, "No Discord token is set");
        assertRefused("  ", null, "No Discord token is set");
    }

    @ParameterizedTest
    @ValueSource(strings = {"two lines\nof.token", "blank in.token", "全角.token", "nul\u0000.token"})
    void aTokenOfNoTokensFormIsNotSentAtAll(String token) {
        assertRefused(token, null, "characters that no token has");
        assertThat(discord.rest().requests()).isEmpty();
    }

    @Test
    void disallowedIntentsAreOneClearLine() {
        discord.gateway().disallowIntents();
        assertRefused(LocalDiscord.TOKEN, null, "may not use an intent");
    }

    @Test
    void aTokenThatOnlyTheGatewayRefusesIsOneClearLine() {
        DiscordSettings elsewhere = settings();
        try (LocalDiscord other = new LocalDiscord("another.token")) {
            DiscordSettings mixed = new DiscordSettings(
                    elsewhere.token(), elsewhere.restUrl(), other.gateway().url(), null, false, false);
            assertRefused(mixed, "not valid any more (4004)");
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void anUnreachableRestAddressIsWaitedForUntilTheBotIsToEnd() throws Exception {
        DiscordSettings nowhere = new DiscordSettings(
                LocalDiscord.TOKEN,
                "http://127.0.0.1:9/api/v10/",
                discord.gateway().url(),
                null,
                false,
                false);
        try (var threads = Executors.newSingleThreadExecutor()) {
            var starting = threads.submit(() ->
                    DiscordBot.start(nowhere, handlers(ANSWERS), accessPolicy(), observer, Duration.ofSeconds(1)));
            await(() -> log.lines().stream()
                            .filter(line -> line.contains("REST address cannot be reached (ConnectException)"))
                            .count()
                    >= 2);
            threads.shutdownNow();
            assertThatThrownBy(starting::get).hasCauseInstanceOf(InterruptedException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 0})
    void aServerThatIsNotUpAtTheStartIsWaitedFor(int status) throws Exception {
        Fault fault = status == 0 ? Fault.cutConnection() : Fault.status(status);
        discord.rest().failNext(Step.LOGIN, fault, fault, fault);
        start(ANSWERS);
        assertThat(log.lines()).anyMatch(line -> line.contains("REST address cannot be reached"));
    }

    @Test
    void aLoginThatDiscordRefusesIsNotTriedAgain() {
        discord.rest().failNext(Step.LOGIN, Fault.status(403));
        assertRefused(LocalDiscord.TOKEN, null, "refuses the login");
    }

    @Test
    void whereMoreCommandsWereMadeThanDiscordAllowsTheBotStartsWithThoseOfBefore() throws Exception {
        discord.rest().failNext(Step.REGISTRATION, Fault.refusal(400, 30034));
        start(ANSWERS);
        assertThat(log.lines()).anyMatch(line -> line.contains("registered before") && line.contains("30034"));
        assertThat(discord.send(Invocation.ask(QUESTION)).replyText()).contains("コンテナターミナル");
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 503, 0})
    void aServerThatFailsAtTheRegistrationDoesNotStopTheBot(int status) throws Exception {
        Fault fault = status == 0 ? Fault.cutConnection() : Fault.status(status);
        discord.rest().failNext(Step.REGISTRATION, fault, fault, fault);
        start(ANSWERS);
        assertThat(discord.send(Invocation.ask(QUESTION)).replyText()).contains("コンテナターミナル");
    }

    @Test
    void refusedCommandsAreOneClearLine() {
        discord.rest().failNext(Step.REGISTRATION, Fault.status(400));
        assertRefused(LocalDiscord.TOKEN, null, "does not register the commands");
    }

    @Test
    void aGuildThatTheBotIsNotInIsOneClearLine() {
        assertRefused(LocalDiscord.TOKEN, "12345", "not in the guild 12345");
    }

    @Test
    void aGatewayThatRefusesAtTheStartIsAskedWithPauses() throws Exception {
        discord.gateway().refuse(true);
        try (var threads = Executors.newSingleThreadExecutor()) {
            var starting = threads.submit(() -> start(ANSWERS));
            await(() -> discord.gateway().attempts() >= 2);
            int attempts = discord.gateway().attempts();
            discord.gateway().refuse(false);
            starting.get(120, TimeUnit.SECONDS);
            assertThat(attempts).isLessThan(8);
        }
        assertThat(log.lines()).anyMatch(line -> line.contains("gateway cannot be reached"));
    }

    private void assertRefused(@Nullable String token, @Nullable String guildId, String reason) {
        assertRefused(settings(token, guildId), reason);
    }

    private void assertRefused(DiscordSettings settings, String reason) {
        String token = settings.token() == null || settings.token().isBlank() ? "no token" : settings.token();
        assertThatThrownBy(() ->
                        DiscordBot.start(settings, handlers(ANSWERS), accessPolicy(), observer, Duration.ofSeconds(1)))
                .isInstanceOf(DiscordStartException.class)
                .hasMessageContaining(reason)
                .hasNoCause()
                .satisfies(refusal ->
                        assertThat(refusal.toString()).doesNotContain(token).doesNotContain("\n"));
        assertThat(log.lines()).noneMatch(line -> line.contains(token));
    }
}
