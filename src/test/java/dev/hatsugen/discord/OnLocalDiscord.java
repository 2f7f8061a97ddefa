package dev.hatsugen.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.answer.Answers;
import dev.hatsugen.discord.command.AskCommand;
import dev.hatsugen.discord.local.CapturedLog;
import dev.hatsugen.discord.local.Interaction;
import dev.hatsugen.discord.local.LocalDiscord;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A fresh Discord for each test, and what must hold at the end of every one of them. */
abstract class OnLocalDiscord {

    /** Words that stand in no code: wherever they turn up, a question has leaked. */
    static final String QUESTION = "名古屋港の事案に触れた大臣は誰ですか";

    protected LocalDiscord discord;
    protected CapturedLog log;
    private final Locale languageOfTheMachine = Locale.getDefault();
    private @Nullable DiscordBot bot;

    @BeforeEach
    void open() throws IOException, InterruptedException {
        Locale.setDefault(Locale.JAPAN);
        discord = new LocalDiscord();
        log = new CapturedLog();
    }

    @AfterEach
    void close() {
        if (bot != null) {
            bot.close();
        }
        discord.close();
        log.close();
        Locale.setDefault(languageOfTheMachine);
        assertThat(discord.rest().violations()).isEmpty();
        assertThat(log.lines()).noneMatch(line -> line.contains("unexpected Json-parse error"));
        assertThat(log.lines()).noneMatch(line -> line.contains(LocalDiscord.TOKEN) || line.contains(QUESTION));
        for (Interaction interaction : discord.interactions()) {
            assertThat(log.lines()).noneMatch(line -> line.contains(interaction.token()));
        }
    }

    DiscordSettings settings() {
        return settings(LocalDiscord.TOKEN, null);
    }

    DiscordSettings settings(@Nullable String token, @Nullable String guildId) {
        return new DiscordSettings(
                token, discord.rest().url(), discord.gateway().url(), guildId);
    }

    DiscordBot start(Answers answers) throws DiscordStartException, InterruptedException {
        return start(answers, Duration.ofSeconds(5));
    }

    DiscordBot start(Answers answers, Duration grace) throws DiscordStartException, InterruptedException {
        bot = DiscordBot.start(settings(), List.of(new AskCommand(answers)), grace);
        return bot;
    }
}
