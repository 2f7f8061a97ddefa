package dev.hatsugen;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.hatsugen.discord.local.Interaction;
import dev.hatsugen.discord.local.Invocation;
import dev.hatsugen.discord.local.LocalDiscord;
import dev.hatsugen.store.FeedbackRepository;
import dev.hatsugen.store.Store;
import dev.hatsugen.store.sqlite.SqliteStore;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The bot as it is started: a process of its own, over a local Discord and the real minutes. */
@Tag("slow")
class BotProcessTest {

    private static final String QUESTION = "名古屋港の事案に触れた大臣は誰ですか";

    private final Path folder;
    private final Path log;

    BotProcessTest(@TempDir Path folder) {
        this.folder = folder;
        this.log = folder.resolve("log");
    }

    @Test
    void saysWhatItStartsWithAnswersAndShowsItsMetrics() throws Exception {
        int port = freePort();
        try (LocalDiscord discord = new LocalDiscord()) {
            Process bot = start(discord, Map.of("HATSUGEN_METRICS_PORT", String.valueOf(port)));
            try {
                awaitLine("health");
                assertThat(Files.readString(log))
                        .contains("meetings=2", "without-date=none", "without-attendance=26", "from-supplements=26 ")
                        .contains("answers=public", "channels=all", "metrics-port=" + port);
                Interaction asked = discord.send(Invocation.ask(QUESTION));
                assertThat(asked.replyText()).contains("城内 実");
                awaitLine("reply");
                discord.click(asked, "helpful").reply();
                assertThat(get(port))
                        .contains("hatsugen_questions_seconds_count{status=\"answered\"} 1")
                        .contains("hatsugen_replies_seconds_count{name=\"ask\",outcome=\"shown\",way=\"command\"} 1")
                        .contains("hatsugen_queue 0.0", "jvm_memory_used_bytes", "process_uptime_seconds");
            } finally {
                bot.destroy();
            }
            assertThat(bot.waitFor(120, TimeUnit.SECONDS)).isTrue();
            assertThat(bot.exitValue()).as("to be told to end is no failure").isZero();
            assertThat(Files.readString(log)).doesNotContain(QUESTION, LocalDiscord.TOKEN, "interaction-token");
        }
        assertThat(keptFeedback()).singleElement().satisfies(entry -> {
            assertThat(entry.isHelpful()).isTrue();
            assertThat(entry.question())
                    .as("questions are kept by setting alone")
                    .isEmpty();
        });
    }

    @Test
    void answersInTheChannelsOfItsSettingsAlone() throws Exception {
        try (LocalDiscord discord = new LocalDiscord()) {
            Process bot = start(discord, Map.of("DISCORD_CHANNELS", "12345"));
            try {
                awaitLine("health");
                Interaction asked = discord.send(Invocation.ask(QUESTION));
                assertThat(Interaction.text(asked.callback())).contains("このチャンネルではお答えできません");
            } finally {
                bot.destroy();
            }
            assertThat(bot.waitFor(120, TimeUnit.SECONDS)).isTrue();
        }
    }

    private List<FeedbackRepository.Entry> keptFeedback() {
        try (Store store = SqliteStore.open(folder.resolve("store.db"))) {
            return store.feedback(true).all(null);
        }
    }

    @Test
    void keepsToTheLimitsOfItsSettings() throws Exception {
        Map<String, String> limits = Map.of(
                "DISCORD_QUESTIONS_PER_USER", "1",
                "DISCORD_QUESTIONS_PER_GUILD", "9",
                "DISCORD_PRIVATE_ANSWERS", "true");
        try (LocalDiscord discord = new LocalDiscord()) {
            Process bot = start(discord, limits);
            try {
                awaitLine("health");
                assertThat(Files.readString(log))
                        .contains("questions-per-user=1", "questions-per-guild=9", "answers=private");
                Interaction first = discord.send(Invocation.ask(QUESTION));
                assertThat(first.replyText()).contains("城内 実");
                assertThat(first.isPrivate()).isTrue();
                Interaction second = discord.send(Invocation.ask(QUESTION));
                assertThat(second.isPrivate()).isTrue();
                assertThat(Interaction.text(second.callback())).contains("上限（1人1件）に達しました");
            } finally {
                bot.destroy();
            }
            assertThat(bot.waitFor(120, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void writesItsLogAsJsonWhereThatIsAskedFor() throws Exception {
        try (LocalDiscord discord = new LocalDiscord()) {
            Process bot = start(discord, Map.of("HATSUGEN_LOG_FORMAT", "json"));
            try {
                awaitLine("\"health\"");
                JsonNode line = new ObjectMapper()
                        .readTree(Files.readAllLines(log).stream()
                                .filter(one -> one.contains("\"health\""))
                                .findFirst()
                                .orElseThrow());
                assertThat(line.get("kvpList").findValues("meetings").getFirst().asText())
                        .isEqualTo("2");
            } finally {
                bot.destroy();
            }
            assertThat(bot.waitFor(120, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void aPortInUseIsOneClearLine() throws Exception {
        try (LocalDiscord discord = new LocalDiscord();
                ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = String.valueOf(taken.getLocalPort());
            Process bot = start(discord, Map.of("HATSUGEN_METRICS_PORT", port));
            assertThat(bot.waitFor(120, TimeUnit.SECONDS)).isTrue();
            assertThat(bot.exitValue()).isEqualTo(1);
            assertThat(Files.readAllLines(log))
                    .filteredOn(line -> !line.startsWith("index ("))
                    .singleElement()
                    .asString()
                    .contains("hatsugen: The port " + port, "metrics.port");
        }
    }

    private Process start(LocalDiscord discord, Map<String, String> settings) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "--enable-native-access=ALL-UNNAMED",
                        "-classpath",
                        System.getProperty("java.class.path"),
                        "dev.hatsugen.Application",
                        "bot"))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(log.toFile());
        Map<String, String> environment = builder.environment();
        environment.keySet().removeIf(name -> name.startsWith("DISCORD_") || name.startsWith("HATSUGEN_"));
        environment.put("DISCORD_TOKEN", LocalDiscord.TOKEN);
        environment.put("DISCORD_REST_URL", discord.rest().url());
        environment.put("DISCORD_GATEWAY_URL", discord.gateway().url());
        environment.put(
                "HATSUGEN_INDEX_DIRECTORY", Path.of("target", "test-index").toString());
        environment.put("HATSUGEN_STORE_FILE", folder.resolve("store.db").toString());
        environment.putAll(settings);
        return builder.start();
    }

    private void awaitLine(String words) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(300);
        while (!Files.readString(log).contains(words)) {
            assertThat(System.nanoTime())
                    .as("%s in %s", words, Files.readString(log))
                    .isLessThan(deadline);
            TimeUnit.MILLISECONDS.sleep(50);
        }
    }

    private static String get(int port) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            URI metrics = URI.create("http://127.0.0.1:" + port + "/metrics");
            return client.send(HttpRequest.newBuilder(metrics).build(), BodyHandlers.ofString())
                    .body();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket any = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return any.getLocalPort();
        }
    }
}
