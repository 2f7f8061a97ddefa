package dev.hatsugen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.discord.local.Interaction;
import dev.hatsugen.discord.local.Invocation;
import dev.hatsugen.discord.local.LocalDiscord;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two thousand questions at once, to a bot with as little memory as its service files give it. */
@Tag("slow")
@EnabledOnOs(OS.LINUX)
class BotLoadTest {

    private static final int AT_ONCE = 2_000;
    private static final List<String> QUESTIONS =
            List.of("名古屋港の事案に触れた大臣は誰ですか", "議題は何ですか", "人材の育成に触れた人は", "サプライチェーンについて何と言いましたか");

    private static final Map<String, String> UNLIMITED =
            Map.of("DISCORD_QUESTIONS_PER_USER", "100000", "DISCORD_QUESTIONS_PER_GUILD", "100000");

    private final Path folder;

    BotLoadTest(@TempDir Path folder) {
        this.folder = folder;
    }

    /** The second figure is what the pages on operation name for that heap, in megabytes. */
    @ParameterizedTest
    @CsvSource({"256, 640", "512, 900"})
    void noneIsLostAndTheProcessStaysWithinWhatAContainerIsGiven(int heap, int container) throws Exception {
        try (LocalDiscord discord = new LocalDiscord()) {
            BotProcess bot = BotProcess.startWithin(folder, discord, heap, UNLIMITED);
            try {
                bot.awaitLine("health");
                List<Interaction> asked = IntStream.range(0, AT_ONCE)
                        .mapToObj(number -> discord.send(Invocation.ask(QUESTIONS.get(number % QUESTIONS.size()))))
                        .toList();
                asked.forEach(Interaction::reply);
                assertThat(asked.stream().filter(one -> one.replyText().contains("城内 実")))
                        .isNotEmpty();
                assertThat(bot.mostMemory()).isLessThan(container);
            } finally {
                bot.end();
            }
            assertThat(bot.exitValue()).isZero();
            assertThat(bot.log()).doesNotContain("ERROR", "OutOfMemory");
        }
    }
}
