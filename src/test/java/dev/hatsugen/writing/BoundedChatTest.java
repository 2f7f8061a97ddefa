package dev.hatsugen.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A provider that fails in every way, over real HTTP. */
class BoundedChatTest {

    private static final Clock CLOCK = Clock.systemUTC();
    private static final Duration LONG = Duration.ofSeconds(20);

    private final PlayedProvider provider;

    BoundedChatTest() throws IOException {
        provider = new PlayedProvider(prompt -> PlayedProvider.Response.saying("said: " + prompt));
    }

    @AfterEach
    void stop() {
        provider.close();
    }

    private BoundedChat chat(Duration timeout, int tokens) {
        TokenBudget.Limits limits = new TokenBudget.Limits(tokens, tokens, tokens);
        return new BoundedChat(provider.chat(timeout), timeout, new TokenBudget(limits, CLOCK), CLOCK);
    }

    @Test
    void givesWhatTheModelSays() throws Exception {
        assertThat(chat(LONG, 100).complete("港")).isEqualTo("said: 港");
    }

    @ParameterizedTest
    @CsvSource({"401,REFUSED,1", "404,REFUSED,1", "429,REFUSED,3", "500,BROKEN,3", "503,BROKEN,3"})
    void aFailureIsTriedAgainOnlyWhereItMayPass(int status, ChatFailedException.Reason reason, int requests) {
        provider.play(prompt -> PlayedProvider.Response.failing(status, "{\"error\":{\"message\":\"no\"}}"));
        assertThatThrownBy(() -> chat(LONG, 100).complete("港"))
                .isInstanceOfSatisfying(
                        ChatFailedException.class, e -> assertThat(e.reason()).isEqualTo(reason));
        assertThat(provider.requests()).isEqualTo(requests);
    }

    @Test
    void oneBadMomentIsNotNoticed() throws Exception {
        AtomicInteger calls = new AtomicInteger();
        provider.play(prompt -> calls.getAndIncrement() == 0
                ? PlayedProvider.Response.failing(503, "")
                : PlayedProvider.Response.saying("well"));
        assertThat(chat(LONG, 100).complete("港")).isEqualTo("well");
    }

    @Test
    void noResponseInTimeIsGivenUp() throws Exception {
        CountDownLatch never = new CountDownLatch(1);
        provider.playSilence(never);
        assertThatThrownBy(() -> chat(Duration.ofMillis(300), 100).complete("港"))
                .isInstanceOfSatisfying(
                        ChatFailedException.class,
                        e -> assertThat(e.reason()).isEqualTo(ChatFailedException.Reason.TIMEOUT));
        never.countDown();
    }

    @Test
    void aProviderThatIsNotThereIsTriedOnceAndThenLeftAlone() throws Exception {
        int free;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            free = socket.getLocalPort();
        }
        CountedModel absent = CountedModel.at("http://127.0.0.1:" + free + "/v1", LONG);
        BoundedChat chat = new BoundedChat(absent, LONG, new TokenBudget(PlayedProvider.LIMITS, CLOCK), CLOCK);
        for (int question = 0; question < 20; question++) {
            assertFails(chat, ChatFailedException.Reason.UNREACHABLE);
        }
        assertThat(absent.tries()).isEqualTo(1);
    }

    @Test
    void aShortRetryAfterIsWaitedForAndALongOneKeptTo() throws Exception {
        AtomicInteger calls = new AtomicInteger();
        provider.play(prompt -> calls.getAndIncrement() == 0
                ? PlayedProvider.Response.busy("0")
                : PlayedProvider.Response.saying("well"));
        assertThat(chat(LONG, 100).complete("港")).isEqualTo("well");

        provider.play(prompt -> PlayedProvider.Response.busy("3600"));
        Instant[] now = {Instant.EPOCH};
        Clock clock = ((InstantSource) () -> now[0]).withZone(ZoneOffset.UTC);
        BoundedChat chat =
                new BoundedChat(provider.chat(LONG), LONG, new TokenBudget(PlayedProvider.LIMITS, CLOCK), clock);
        assertFails(chat, ChatFailedException.Reason.REFUSED);
        assertFails(chat, ChatFailedException.Reason.PAUSED);
        assertThat(provider.requests()).isEqualTo(3);
        now[0] = Instant.EPOCH.plusSeconds(3601);
        assertFails(chat, ChatFailedException.Reason.REFUSED);
        assertThat(provider.requests()).isEqualTo(4);
    }

    private static void assertFails(BoundedChat chat, ChatFailedException.Reason reason) {
        assertThatThrownBy(() -> chat.complete("港"))
                .isInstanceOfSatisfying(
                        ChatFailedException.class, e -> assertThat(e.reason()).isEqualTo(reason));
    }

    @Test
    void aDaysTokensAreNotExceededByMoreThanOneRequest() throws Exception {
        BoundedChat chat = chat(LONG, 5);
        chat.complete("twelve signs");
        assertFails(chat, ChatFailedException.Reason.BUDGET);
        assertThat(provider.requests()).isEqualTo(1);
    }
}
