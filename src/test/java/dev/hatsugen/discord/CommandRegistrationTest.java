package dev.hatsugen.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.discord.ask.SampleAnswers;
import dev.hatsugen.discord.connection.DiscordSettings;
import dev.hatsugen.discord.local.LocalDiscord;
import dev.hatsugen.discord.local.Recorded;
import dev.hatsugen.discord.local.Snapshot;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class CommandRegistrationTest extends OnLocalDiscord {

    @Test
    void registersAllCommandsEverywhere() throws Exception {
        start(SampleAnswers::answered);

        Recorded registration = registration();
        assertThat(registration.route()).matches("PUT /applications/[0-9]+/commands");
        Snapshot.check("commands", registration.body());
    }

    @Test
    void registersInOneGuildForDevelopment() throws Exception {
        DiscordSettings settings = settings(LocalDiscord.TOKEN, LocalDiscord.guildId());
        DiscordBot.start(settings, handlers(SampleAnswers::answered), accessPolicy(), observer, Duration.ofSeconds(1))
                .close();

        assertThat(registration().route()).endsWith("/guilds/" + LocalDiscord.guildId() + "/commands");
    }

    @Test
    void commandsOfAnotherScopeAreEmptiedSoThatNoneIsThereTwice() throws Exception {
        start(SampleAnswers::answered);
        await(() -> emptied().anyMatch(route -> route.endsWith("/guilds/" + LocalDiscord.guildId() + "/commands")));

        DiscordSettings inOne = settings(LocalDiscord.TOKEN, LocalDiscord.guildId());
        try (DiscordBot bot = DiscordBot.start(
                inOne, handlers(SampleAnswers::answered), accessPolicy(), observer, Duration.ofSeconds(1))) {
            assertThat(bot).isNotNull();
            await(() -> emptied().anyMatch(route -> route.matches("PUT /applications/[0-9]+/commands")));
        }
    }

    private Stream<String> emptied() {
        return discord.rest().requests().stream()
                .filter(request -> request.route().startsWith("PUT"))
                .filter(request -> request.body().isArray() && request.body().isEmpty())
                .map(Recorded::route);
    }

    private Recorded registration() {
        return discord.rest().requests().stream()
                .filter(request -> request.route().startsWith("PUT"))
                .findFirst()
                .orElseThrow();
    }
}
