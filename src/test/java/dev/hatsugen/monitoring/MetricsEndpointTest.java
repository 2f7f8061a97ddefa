package dev.hatsugen.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hatsugen.monitoring.QuestionResult.Status;
import dev.hatsugen.provider.ModelObserver;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MetricsEndpointTest {

    private final BotMetrics metrics = new BotMetrics();

    @AfterEach
    void close() {
        metrics.close();
    }

    @Test
    void showsWhatWasToldOfByKindAndNeverMore() throws Exception {
        EntryPoint ask = EntryPoint.of(EntryPoint.Kind.COMMAND, "ask");
        metrics.asked(new QuestionResult(Status.NOT_FOUND, 0), Duration.ofMillis(20));
        metrics.acknowledged(ask, Duration.ofMillis(2));
        metrics.replied(ask, ReplyOutcome.SHOWN, Duration.ofMillis(40));
        metrics.turnedAway(Refusal.CLICKS);
        metrics.discordError("10062");
        metrics.reconnected(Reconnection.RESUMED);
        metrics.waiting(3);

        try (MetricsEndpoint endpoint = MetricsEndpoint.open(metrics, 0)) {
            assertThat(get(endpoint.port()))
                    .contains("hatsugen_questions_seconds_count{status=\"not_found\"} 1")
                    .contains("hatsugen_questions_seconds_bucket{status=\"not_found\",le=\"0.025\"} 1")
                    .contains("hatsugen_acknowledgements_seconds_bucket{name=\"ask\",way=\"command\",le=\"0.005\"} 1")
                    .contains("hatsugen_replies_seconds_count{name=\"ask\",outcome=\"shown\",way=\"command\"} 1")
                    .contains("hatsugen_replies_recent_seconds{quantile=\"0.95\"}")
                    .contains("hatsugen_refusals_total{by=\"clicks\"} 1.0")
                    .contains("hatsugen_discord_errors_total{code=\"10062\"} 1.0")
                    .contains("hatsugen_gateway_reconnections_total{how=\"resumed\"} 1.0")
                    .contains("hatsugen_queue 3.0", "jvm_threads_live_threads", "process_cpu_usage");
        }
    }

    @Test
    void showsWhatModelsWereAskedInKindsAndNumbers() throws Exception {
        ModelMetrics models = new ModelMetrics(metrics.registry());
        models.called(ModelObserver.Model.CHAT, ModelObserver.Outcome.TIMEOUT, Duration.ofSeconds(2));
        models.used(11, 7);
        models.checked(ModelObserver.Material.POINT, 3, 1);

        try (MetricsEndpoint endpoint = MetricsEndpoint.open(metrics, 0)) {
            assertThat(get(endpoint.port()))
                    .contains("hatsugen_model_calls_seconds_count{model=\"chat\",outcome=\"timeout\"} 1")
                    .contains("hatsugen_model_tokens_total{direction=\"input\"} 11.0")
                    .contains("hatsugen_model_tokens_total{direction=\"output\"} 7.0")
                    .contains("hatsugen_model_checks_total{of=\"point\",result=\"kept\"} 3.0")
                    .contains("hatsugen_model_checks_total{of=\"point\",result=\"dropped\"} 1.0");
        }
    }

    @Test
    void theSameInAFewFigures() {
        metrics.asked(new QuestionResult(Status.ANSWERED, 2), Duration.ofMillis(20));
        metrics.asked(new QuestionResult(Status.FAILED_RETRIABLE, 0), Duration.ofMillis(20));
        metrics.asked(new QuestionResult(Status.FAILED, 0), Duration.ofMillis(20));
        for (int millis = 1; millis <= 100; millis++) {
            metrics.replied(EntryPoint.unknown(), ReplyOutcome.SHOWN, Duration.ofMillis(millis));
        }

        assertThat(metrics.figures().answered()).isEqualTo(1);
        assertThat(metrics.figures().failed()).isEqualTo(2);
        assertThat(metrics.figures().median()).isBetween(Duration.ofMillis(45), Duration.ofMillis(55));
        assertThat(metrics.figures().slow()).isBetween(Duration.ofMillis(90), Duration.ofMillis(100));
    }

    @Test
    void onlyThisMachineCanReadThem() throws Exception {
        Optional<InetAddress> outside = NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> !address.isLoopbackAddress() && address.getAddress().length == 4)
                .findFirst();
        try (MetricsEndpoint endpoint = MetricsEndpoint.open(metrics, 0)) {
            outside.ifPresent(address -> assertThatThrownBy(() -> new Socket(address, endpoint.port()).close())
                    .isInstanceOf(ConnectException.class));
            new Socket(InetAddress.getLoopbackAddress(), endpoint.port()).close();
        }
    }

    @Test
    void aPortInUseIsOneClearLine() throws Exception {
        try (MetricsEndpoint endpoint = MetricsEndpoint.open(metrics, 0)) {
            assertThatThrownBy(() -> MetricsEndpoint.open(metrics, endpoint.port()))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("The port " + endpoint.port() + " for the metrics cannot be used");
        }
    }

    private static String get(int port) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            URI address = URI.create("http://127.0.0.1:" + port + "/metrics");
            return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString())
                    .body();
        }
    }
}
