package dev.hatsugen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.discord.local.Interaction;
import dev.hatsugen.discord.local.Invocation;
import dev.hatsugen.discord.local.LocalDiscord;
import dev.hatsugen.store.FeedbackRepository;
import dev.hatsugen.store.Store;
import dev.hatsugen.store.sqlite.SqliteStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Bots that are killed while they start, answer and note feedback: the next one starts without a hand, answers, and holds all
 * feedback that was thanked for.
 */
@Tag("slow")
class BotKillTest {

    private static final String QUESTION = "名古屋港の事案に触れた大臣は誰ですか";

    /** The store, and with it what was counted of questions, outlives each bot. */
    private static final Map<String, String> UNLIMITED =
            Map.of("DISCORD_QUESTIONS_PER_USER", "100000", "DISCORD_QUESTIONS_PER_GUILD", "100000");

    /** Fewer than of other processes where no number is given: a bot takes ten seconds to start. */
    private static final int KILLS = Integer.getInteger("hatsugen.kills", 4);

    /** After so many thanks at most, a bot is killed; it has one more click and one more question then. */
    private static final int MAX_THANKS = 4;

    private final Path folder;
    private final Set<String> thanked = new TreeSet<>();

    BotKillTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void theNextOneStartsAndHoldsAllFeedback() throws Exception {
        Random random = new Random(15);
        for (int kill = 0; kill < KILLS; kill++) {
            try (LocalDiscord discord = new LocalDiscord()) {
                BotProcess bot = BotProcess.start(folder, discord, UNLIMITED);
                try {
                    if (random.nextInt(5) == 0) {
                        bot.awaitLine(" "); // the first line of its log
                    } else {
                        bot.awaitLine("health");
                        use(discord, random.nextInt(MAX_THANKS));
                    }
                } finally {
                    bot.kill();
                }
            }
            assertHoldsAll(kill);
        }
        try (LocalDiscord discord = new LocalDiscord()) {
            BotProcess bot = BotProcess.start(folder, discord, UNLIMITED);
            try {
                bot.awaitLine("health");
                assertThat(discord.send(Invocation.ask(QUESTION)).replyText()).contains("城内 実");
            } finally {
                bot.end();
            }
            assertThat(bot.exitValue()).isZero();
            try (Stream<Path> left = Files.walk(BotProcess.temporary(folder))) {
                assertThat(left.filter(Files::isRegularFile)).isEmpty();
            }
        }
    }

    /** Asks and rates; what is asked and clicked last is under way when this ends. */
    private void use(LocalDiscord discord, int thanks) {
        for (int i = 0; i < thanks; i++) {
            Interaction shown = answered(discord);
            discord.click(shown, "helpful").reply();
            thanked.add(shown.message().path("id").asText());
        }
        discord.click(answered(discord), "helpful");
        discord.send(Invocation.ask(QUESTION));
    }

    private static Interaction answered(LocalDiscord discord) {
        Interaction shown = discord.send(Invocation.ask(QUESTION));
        assertThat(shown.replyText()).contains("城内 実");
        return shown;
    }

    private void assertHoldsAll(int kill) {
        try (Store store = SqliteStore.open(folder.resolve("store.db"))) {
            assertThat(store.health().setAside()).as("after kill %d", kill).isNull();
            assertThat(store.feedback(true).all(LocalDiscord.guildId()).stream()
                            .map(FeedbackRepository.Entry::card)
                            .collect(Collectors.toSet()))
                    .as("after kill %d", kill)
                    .containsAll(thanked);
        }
    }
}
