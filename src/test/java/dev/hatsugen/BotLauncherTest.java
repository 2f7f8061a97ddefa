package dev.hatsugen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.discord.local.Interaction;
import dev.hatsugen.discord.local.Invocation;
import dev.hatsugen.discord.local.LocalDiscord;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The bot where the launcher had to start a second process: the two are one service. */
@EnabledOnOs(OS.LINUX)
@Tag("slow")
final class BotLauncherTest {

    private static final String QUESTION = "名古屋港の事案に触れた大臣は誰ですか";

    @Test
    void toldToEndTheLauncherTakesTheBotAlongAndThatIsNoFailure(@TempDir Path folder) throws Exception {
        try (LocalDiscord discord = new LocalDiscord()) {
            BotProcess launcher = BotProcess.startThroughLauncher(folder, discord);
            List<ProcessHandle> children = List.of();
            Interaction asked;
            try {
                launcher.awaitLine("health");
                children = launcher.descendants();
                asked = discord.send(Invocation.ask(QUESTION));
                asked.callback();
            } finally {
                launcher.end();
            }
            assertThat(launcher.exitValue())
                    .as("to be told to end is no failure")
                    .isZero();
            assertThat(children).as("the second process").isNotEmpty();
            for (ProcessHandle child : children) {
                assertThat(child.onExit().get(1, TimeUnit.SECONDS).isAlive()).isFalse();
            }
            assertThat(asked.edits())
                    .as("what was asked is answered or apologised for")
                    .isNotEmpty();
            assertThat(Files.size(folder.resolve("store.db"))).isPositive();
        }
    }
}
