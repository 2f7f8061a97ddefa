package dev.hatsugen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.discord.local.Interaction;
import dev.hatsugen.discord.local.Invocation;
import dev.hatsugen.discord.local.LocalDiscord;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A bot that can reach nothing but what the settings name as Discord and as the model, and that asks for nothing else. */
@Tag("slow")
class NothingLeavesTest {

    private static final String QUESTION = "名古屋港の事案に触れた大臣は誰ですか";
    private static final String FOREIGN = "http://models.example.org:8080/v1";

    private final Path folder;
    private final Path connections;

    NothingLeavesTest(@TempDir Path folder) {
        this.folder = folder;
        this.connections = folder.resolve("connections");
    }

    @Test
    void aBotConnectsWithDiscordAlone() throws Exception {
        try (LocalDiscord discord = new LocalDiscord()) {
            BotProcess bot = BotProcess.startWatched(folder, discord, connections, Map.of());
            try {
                bot.awaitLine("health");
                Interaction asked = discord.send(Invocation.ask(QUESTION));
                assertThat(asked.replyText()).contains("城内 実");
                discord.click(asked, "context").reply();
                discord.click(asked, "helpful").reply();
                for (Invocation given : new Invocation[] {
                    new Invocation("summary", Map.of("meeting", "42"), "ja", false),
                    new Invocation("verify", Map.of("quote", "「喫緊の課題」"), "ja", false),
                    new Invocation("map", Map.of("meeting", "42"), "ja", false),
                    new Invocation("status", Map.of(), "ja", false)
                }) {
                    discord.send(given).reply();
                }
            } finally {
                bot.end();
            }
            assertThat(bot.exitValue()).isZero();
            assertThat(reached())
                    .contains(authority(discord.rest().url()))
                    .isSubsetOf(
                            authority(discord.rest().url()),
                            authority(discord.gateway().url()));
        }
    }

    /** Where it went, and the names it looked up, but for that of the machine itself, which the log asks for. */
    private Set<String> reached() throws IOException {
        String ownName = "name " + InetAddress.getLocalHost().getHostName();
        return Files.readAllLines(connections).stream()
                .filter(line -> !line.equals(ownName))
                .map(line -> line.startsWith("connection ") ? authority(line.substring("connection ".length())) : line)
                .collect(Collectors.toSet());
    }

    private static String authority(String address) {
        return URI.create(address).getAuthority();
    }

    /** The trap holds: what a setting names elsewhere is asked for, written down and refused, and the answer is quotes. */
    @Test
    void aModelElsewhereIsAskedForBecauseASettingSaysSoAndTheTrapRefusesIt() throws Exception {
        Map<String, String> model = Map.of(
                "HATSUGEN_CHAT_KIND",
                "openai",
                "HATSUGEN_CHAT_MODEL",
                "any",
                "HATSUGEN_CHAT_URL",
                FOREIGN,
                "CHAT_API_KEY",
                "none");
        try (LocalDiscord discord = new LocalDiscord()) {
            BotProcess bot = BotProcess.startWatched(folder, discord, connections, model);
            try {
                bot.awaitLine("health");
                assertThat(discord.send(Invocation.ask(QUESTION)).replyText()).contains("城内 実");
            } finally {
                bot.end();
            }
            assertThat(bot.exitValue()).isZero();
        }
        assertThat(reached()).contains(authority(FOREIGN));
    }
}
