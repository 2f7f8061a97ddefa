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
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The bot as it is started: a process of its own, over a local Discord and the real minutes. */
@Tag("slow")
class BotProcessTest {

    private static final String QUESTION = "名古屋港の事案に触れた大臣は誰ですか";

    private static final Map<String, String> UNLIMITED =
            Map.of("DISCORD_QUESTIONS_PER_USER", "1000", "DISCORD_QUESTIONS_PER_GUILD", "1000");

    /** Discord's number for an answer that is a form. */
    private static final int MODAL = 9;

    private final Path folder;

    BotProcessTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void saysWhatItStartsWithAnswersAndShowsItsMetrics() throws Exception {
        int port = freePort();
        try (LocalDiscord discord = new LocalDiscord()) {
            BotProcess bot = BotProcess.start(folder, discord, Map.of("HATSUGEN_METRICS_PORT", String.valueOf(port)));
            try {
                bot.awaitLine("health");
                assertThat(bot.log())
                        .contains("meetings=2", "without-date=none", "without-attendance=26", "from-supplements=26 ")
                        .contains("answers=public", "channels=all", "metrics-port=" + port);
                Interaction asked = discord.send(Invocation.ask(QUESTION));
                assertThat(asked.replyText()).contains("城内 実");
                bot.awaitLine("reply");
                discord.click(asked, "helpful").reply();
                assertThat(get(port))
                        .contains("hatsugen_questions_seconds_count{status=\"answered\"} 1")
                        .contains("hatsugen_replies_seconds_count{name=\"ask\",outcome=\"shown\",way=\"command\"} 1")
                        .contains("hatsugen_queue 0.0", "jvm_memory_used_bytes", "process_uptime_seconds");
            } finally {
                bot.end();
            }
            assertThat(bot.exitValue()).as("to be told to end is no failure").isZero();
            assertThat(bot.log()).doesNotContain(QUESTION, LocalDiscord.TOKEN, "interaction-token");
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
            BotProcess bot = BotProcess.start(folder, discord, Map.of("DISCORD_CHANNELS", "12345"));
            try {
                bot.awaitLine("health");
                Interaction asked = discord.send(Invocation.ask(QUESTION));
                assertThat(Interaction.text(asked.callback())).contains("このチャンネルではお答えできません");
            } finally {
                bot.end();
            }
            assertThat(bot.exitValue()).isZero();
        }
    }

    @Test
    void questionsThatItHasWhenItIsToldToEndAreNotLost() throws Exception {
        try (LocalDiscord discord = new LocalDiscord()) {
            BotProcess bot = BotProcess.start(folder, discord, UNLIMITED);
            List<Interaction> asked = List.of();
            try {
                bot.awaitLine("health");
                asked =
                        Collections.nCopies(20, List.of(QUESTION, "議題は何ですか", "人材の育成に触れた人は", "サプライチェーンについて何と言いましたか"))
                                .stream()
                                .flatMap(List::stream)
                                .map(question -> discord.send(Invocation.ask(question)))
                                .toList();
                asked.forEach(Interaction::callback);
            } finally {
                bot.end();
            }
            assertThat(bot.exitValue()).isZero();
            assertThat(asked)
                    .allSatisfy(interaction -> assertThat(interaction.edits()).isNotEmpty());
        }
    }

    @Test
    void itsButtonsAndFormsAreThere() throws Exception {
        try (LocalDiscord discord = new LocalDiscord()) {
            BotProcess bot = BotProcess.start(folder, discord, Map.of());
            try {
                bot.awaitLine("health");
                Interaction asked = discord.send(Invocation.ask(QUESTION));
                assertThat(asked.replyText()).contains("城内 実");
                Interaction form = discord.click(asked, "unhelpful");
                assertThat(form.callback().path("type").asInt()).isEqualTo(MODAL);
                discord.submit(form, "足りない", asked).callback();
                assertThat(discord.click(asked, "member").replyText()).contains("城内 実");

                Interaction all = discord.send(new Invocation("summary", Map.of("meeting", "42"), "ja", false));
                assertThat(discord.click(all, "files").file()).contains("第42回");
                assertThat(discord.select(all, "上沼").replyText()).contains("上沼 紫野");
                Interaction decisions = discord.send(new Invocation("decisions", Map.of(), "ja", false));
                assertThat(discord.click(decisions, "page").replyText()).contains("第");
            } finally {
                bot.end();
            }
            assertThat(bot.exitValue()).isZero();
        }
        assertThat(keptFeedback())
                .singleElement()
                .satisfies(entry -> assertThat(entry.reason()).isEqualTo("足りない"));
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
            BotProcess bot = BotProcess.start(folder, discord, limits);
            try {
                bot.awaitLine("health");
                assertThat(bot.log()).contains("questions-per-user=1", "questions-per-guild=9", "answers=private");
                Interaction first = discord.send(Invocation.ask(QUESTION));
                assertThat(first.replyText()).contains("城内 実");
                assertThat(first.isPrivate()).isTrue();
                Interaction second = discord.send(Invocation.ask(QUESTION));
                assertThat(second.isPrivate()).isTrue();
                assertThat(Interaction.text(second.callback())).contains("上限（1人1件）に達しました");
            } finally {
                bot.end();
            }
            assertThat(bot.exitValue()).isZero();
        }
    }

    @Test
    void writesItsLogAsJsonWhereThatIsAskedFor() throws Exception {
        try (LocalDiscord discord = new LocalDiscord()) {
            BotProcess bot = BotProcess.start(folder, discord, Map.of("HATSUGEN_LOG_FORMAT", "json"));
            try {
                bot.awaitLine("\"health\"");
                JsonNode line = new ObjectMapper()
                        .readTree(bot.log().lines().toList().stream()
                                .filter(one -> one.contains("\"health\""))
                                .findFirst()
                                .orElseThrow());
                assertThat(line.get("kvpList").findValues("meetings").getFirst().asText())
                        .isEqualTo("2");
            } finally {
                bot.end();
            }
            assertThat(bot.exitValue()).isZero();
        }
    }

    @Test
    void aPortInUseIsOneClearLine() throws Exception {
        try (LocalDiscord discord = new LocalDiscord();
                ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = String.valueOf(taken.getLocalPort());
            BotProcess bot = BotProcess.start(folder, discord, Map.of("HATSUGEN_METRICS_PORT", port));
            assertThat(bot.exitValue()).isEqualTo(1);
            assertThat(bot.log().lines().toList())
                    .filteredOn(line -> !line.startsWith("index ("))
                    .singleElement()
                    .asString()
                    .contains("hatsugen: The port " + port, "metrics.port");
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
