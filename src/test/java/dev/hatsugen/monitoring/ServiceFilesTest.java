package dev.hatsugen.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The files that install the bot as a service do what they say, as far as a machine without an engine can tell. */
class ServiceFilesTest {

    private static final Path FOLDER = Path.of("config", "service");
    private static final Pattern HEALTH = Pattern.compile("HEALTHCHECK[^\\[]*CMD (\\[.*])");
    private static final String PORT = "9464";

    @Test
    void theHealthCheckOfTheContainerTellsABotThatServesFromNone() throws Exception {
        assumeThat(Path.of("/bin/bash")).isExecutable();
        BotMetrics metrics = new BotMetrics();
        try (MetricsEndpoint endpoint = MetricsEndpoint.open(metrics, 0)) {
            assertThat(statusOfHealthCheck(endpoint.port())).isZero();
        } finally {
            metrics.close();
        }
        assertThat(statusOfHealthCheck(freePort())).isNotZero();
    }

    private static int statusOfHealthCheck(int port) throws IOException, InterruptedException {
        String file = Files.readString(FOLDER.resolve("Containerfile")).replace("\\\n", " ");
        assertThat(file).contains("HATSUGEN_METRICS_PORT=" + PORT);
        Matcher health = HEALTH.matcher(file);
        assertThat(health.find()).isTrue();
        List<String> command = new ArrayList<>();
        new ObjectMapper()
                .readTree(health.group(1))
                .forEach(word -> command.add(word.asText().replace(PORT, String.valueOf(port))));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }

    private static int freePort() throws IOException {
        try (ServerSocket any = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return any.getLocalPort();
        }
    }

    @Test
    void systemdUnderstandsEveryLineOfTheUnit() throws Exception {
        assumeThat(Path.of("/usr/bin/systemd-analyze")).isExecutable();
        Process process = new ProcessBuilder(
                        "systemd-analyze",
                        "security",
                        "--offline=true",
                        "--threshold=20",
                        "--no-pager",
                        FOLDER.resolve("hatsugen.service").toString())
                .redirectErrorStream(true)
                .start();
        String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(told).isZero();
        assertThat(told).doesNotContain("Unknown", "Failed to parse");
    }
}
