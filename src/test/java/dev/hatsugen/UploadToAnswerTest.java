package dev.hatsugen;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpServer;
import dev.hatsugen.discord.local.Attached;
import dev.hatsugen.discord.local.Interaction;
import dev.hatsugen.discord.local.Invocation;
import dev.hatsugen.discord.local.LocalDiscord;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The bot as a process of its own takes a file from its upload to the first answer, and lets go of it, without a restart. */
@Tag("slow")
class UploadToAnswerTest {

    private static final String QUESTION = "堀委員は橋について何と言いましたか";
    private static final String SAID = "は来年度に塗り直します";
    private static final String NOW_SAID = "は再来年度に塗り直します";

    private final Path folder;
    private final HttpServer server;

    UploadToAnswerTest(@TempDir Path folder) throws Exception {
        this.folder = folder;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    }

    @BeforeEach
    void serve() throws Exception {
        Files.writeString(
                Files.createDirectory(folder.resolve("minutes")).resolve("one.txt"), GeneratedMinutes.text(1, 4));
        server.createContext("/", exchange -> {
            String said = exchange.getRequestURI().getPath().contains("now") ? NOW_SAID : SAID;
            byte[] bytes = """
            第2回夜桜委員会 議事録
            令和7年4月1日

            浅井委員長：始めます。橋の欄干はどうなりますか。
            堀委員：橋の欄干%s。
            浅井委員長：分かりました。
            """.formatted(said).getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private static Invocation minutes(String what, Map<String, String> options) {
        return new Invocation("minutes " + what, options, "ja", false);
    }

    private static void take(LocalDiscord discord, Invocation command, Attached file) {
        Interaction shown = discord.upload(command, file);
        assertThat(shown.replyText()).contains("夜桜委員会", "発言3件", "堀委員");
        assertThat(discord.click(shown, "minutes-take").replyText()).contains("夜桜委員会");
    }

    @Test
    void aFileIsAnsweredFromReplacedAndForgottenWhileTheBotRuns() throws Exception {
        try (LocalDiscord discord = new LocalDiscord()) {
            BotProcess bot = BotProcess.start(
                    folder,
                    discord,
                    Map.of(
                            "HATSUGEN_CORPUS_DIRECTORY",
                                    folder.resolve("minutes").toString(),
                            "HATSUGEN_INDEX_DIRECTORY", folder.resolve("index").toString(),
                            "DISCORD_ATTACHMENT_URL", address(),
                            "DISCORD_ANNOUNCEMENT_CHANNEL", LocalDiscord.otherChannelId()));
            try {
                bot.awaitLine("health");
                assertThat(ask(discord).replyText()).doesNotContain(SAID);

                take(discord, minutes("add", Map.of()), new Attached("two.txt", 400, address() + "/two.txt"));
                Interaction answered = ask(discord);
                assertThat(answered.replyText()).contains(SAID);
                assertThat(Interaction.text(discord.rest().messages().next())).contains("夜桜委員会");
                JsonNode announced = discord.rest().messages().last(LocalDiscord.otherChannelId());
                assertThat(Interaction.text(announced)).contains("夜桜委員会");

                Attached now = new Attached("now.txt", 400, address() + "/now.txt");
                take(discord, minutes("replace", Map.of("meeting", "2")), now);
                assertThat(ask(discord).replyText()).contains(NOW_SAID).doesNotContain(SAID);
                assertThat(discord.click(answered, "context").replyText()).contains("この回答は古くなりました");

                Interaction sure = discord.send(minutes("remove", Map.of("meeting", "2")));
                discord.click(sure, "minutes-take").reply();
                assertThat(ask(discord).replyText()).doesNotContain(NOW_SAID);
            } finally {
                bot.end();
            }
            assertThat(bot.exitValue()).isZero();
        }
    }

    private static Interaction ask(LocalDiscord discord) {
        return discord.send(Invocation.ask(QUESTION));
    }
}
