package dev.hatsugen.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hatsugen.provider.CallFailedException.Reason;
import dev.hatsugen.provider.PlayedReranker.Reply;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.scoring.ScoringModel;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A re-ranking model behind good, slow, broken and lying servers, over real HTTP. */
class ScoringModelsTest {

    private static final Duration LONG = Duration.ofSeconds(20);
    private static final List<TextSegment> PASSAGES =
            List.of(TextSegment.from("港"), TextSegment.from("埠頭の「港」"), TextSegment.from("山"));

    private final PlayedReranker server = new PlayedReranker(PlayedReranker.scoring(String::length));

    ScoringModelsTest() throws IOException {}

    @AfterEach
    void stop() {
        server.close();
    }

    private ScoringModel model(Duration timeout) {
        return Objects.requireNonNull(ScoringModels.of(server.settings(timeout)));
    }

    private static void assertFails(ScoringModel model, Reason reason) {
        assertThatThrownBy(() -> model.scoreAll(PASSAGES, "港は"))
                .isInstanceOfSatisfying(
                        ScoringFailedException.class,
                        e -> assertThat(e.reason()).isEqualTo(reason))
                .hasMessageNotContaining("港")
                .hasMessageNotContaining("secret-key");
    }

    @Test
    void scoresGoToTheirPassagesInWhicheverOrderTheyCome() {
        assertThat(model(LONG).scoreAll(PASSAGES, "港は").content()).containsExactly(1.0, 6.0, 1.0);
        assertThat(server.requests())
                .singleElement()
                .hasToString("{\"model\":\"played\",\"query\":\"港は\",\"top_n\":3,"
                        + "\"documents\":[\"港\",\"埠頭の「港」\",\"山\"]}");
        assertThat(server.keys()).containsExactly("Bearer secret-key");
    }

    @Test
    void theKeyIsInNoText() {
        assertThat(server.settings(LONG).toString()).doesNotContain("secret-key");
    }

    @Test
    void noneIsNone() {
        assertThat(ScoringModels.of(new RerankSettings.None())).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "well",
                "[]",
                "{}",
                "{\"results\":null}",
                "{\"results\":[]}",
                "{\"results\":[{\"index\":0,\"relevance_score\":1},{\"index\":1,\"relevance_score\":1}]}",
                "{\"results\":[{\"index\":0,\"relevance_score\":1},{\"index\":1,\"relevance_score\":1},{\"index\":1,\"relevance_score\":1}]}",
                "{\"results\":[{\"index\":0,\"relevance_score\":1},{\"index\":1,\"relevance_score\":1},{\"index\":3,\"relevance_score\":1}]}",
                "{\"results\":[{\"index\":0,\"relevance_score\":1},{\"index\":1,\"relevance_score\":1},{\"index\":-1,\"relevance_score\":1}]}",
                "{\"results\":[{\"index\":0,\"relevance_score\":1},{\"index\":1,\"relevance_score\":1},{\"index\":2.5,\"relevance_score\":1}]}",
                "{\"results\":[{\"index\":0,\"relevance_score\":1},{\"index\":1,\"relevance_score\":1},{\"index\":4294967298,\"relevance_score\":1}]}",
                "{\"results\":[{\"index\":0,\"relevance_score\":1},{\"index\":1,\"relevance_score\":1},{\"index\":2}]}",
                "{\"results\":[{\"index\":0,\"relevance_score\":1},{\"index\":1,\"relevance_score\":1},{\"index\":2,\"relevance_score\":NaN}]}",
                "{\"results\":[{\"index\":0,\"relevance_score\":1},{\"index\":1,\"relevance_score\":1},{\"index\":2,\"relevance_score\":\"NaN\"}]}",
                "{\"results\":[{\"index\":0,\"relevance_score\":1},{\"index\":1,\"relevance_score\":1},{\"index\":2,\"relevance_score\":1e999}]}",
                "{\"results\":[{\"index\":0,\"relevance_score\":1},{\"index\":1,\"relevance_score\":1},{\"index\":2,\"relevance_sc"
            })
    void whatIsNoScoreForEachPassageIsNotTaken(String body) {
        server.play(request -> Reply.ok(body));
        assertFails(model(LONG), Reason.BROKEN);
        assertThat(server.requests()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"400,REFUSED,1", "401,REFUSED,1", "404,REFUSED,1", "429,REFUSED,3", "500,BROKEN,3", "503,BROKEN,3"})
    void aFailureIsTriedAgainOnlyWhereItMayPass(int status, Reason reason, int requests) {
        server.play(request -> Reply.failing(status));
        assertFails(model(LONG), reason);
        assertThat(server.requests()).hasSize(requests);
    }

    @Test
    void oneBadMomentIsNotNoticed() {
        AtomicInteger calls = new AtomicInteger();
        server.play(request -> calls.getAndIncrement() == 0
                ? Reply.failing(503)
                : PlayedReranker.scoring(String::length).apply(request));
        assertThat(model(LONG).scoreAll(PASSAGES, "港は").content()).hasSize(3);
    }

    @Test
    @Timeout(10)
    void aSlowOneIsGivenUpInTimeAndLeftAlone() {
        CountDownLatch never = new CountDownLatch(1);
        server.play(request -> {
            try {
                never.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return Reply.failing(500);
        });
        ScoringModel model = model(Duration.ofMillis(300));
        assertFails(model, Reason.TIMEOUT);
        int requests = server.requests().size();
        for (int question = 0; question < 20; question++) {
            assertFails(model, Reason.PAUSED);
        }
        assertThat(server.requests()).hasSize(requests);
        never.countDown();
    }

    @Test
    void aLongRetryAfterIsKeptTo() {
        server.play(request -> new Reply(429, "{}", Map.of("Retry-After", "3600")));
        ScoringModel model = model(LONG);
        assertFails(model, Reason.REFUSED);
        assertFails(model, Reason.PAUSED);
        assertThat(server.requests()).hasSize(1);
    }

    @Test
    void oneThatIsNotThereIsSaidToBeSo() throws Exception {
        int free;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            free = socket.getLocalPort();
        }
        ScoringModel absent = Objects.requireNonNull(ScoringModels.of(
                new RerankSettings.CohereCompatible("http://127.0.0.1:" + free + "/v2", "m", null, LONG)));
        assertFails(absent, Reason.UNREACHABLE);
        assertFails(absent, Reason.UNREACHABLE);
    }
}
