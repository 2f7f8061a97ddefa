package dev.hatsugen.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.discord.ask.SampleAnswers;
import dev.hatsugen.discord.connection.DiscordSettings;
import dev.hatsugen.discord.local.LocalDiscord;
import dev.hatsugen.discord.local.Recorded;
import dev.hatsugen.discord.local.Snapshot;
import java.time.Duration;
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

    private Recorded registration() {
        return discord.rest().requests().stream()
                .filter(request -> request.route().startsWith("PUT"))
                .findFirst()
                .orElseThrow();
    }
}
