package dev.hatsugen.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.discord.ask.ConversationMemory;
import dev.hatsugen.discord.ask.SampleAnswers;
import dev.hatsugen.discord.local.Interaction;
import dev.hatsugen.discord.local.Invocation;
import dev.hatsugen.discord.runtime.Audience;
import dev.hatsugen.discord.runtime.SlashCommand;
import dev.hatsugen.discord.runtime.Treatment;
import dev.hatsugen.discord.ui.Card;
import dev.hatsugen.discord.ui.NoticeCard;
import dev.hatsugen.discord.ui.Wording;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import net.dv8tion.jda.api.interactions.commands.OptionMapping;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.SlashCommandInteraction;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;
import org.junit.jupiter.api.Test;

/** How a command is treated comes from its words, but never keeps Discord waiting. */
final class TreatmentTest extends OnLocalDiscord {

    /** Reads its word for ever, or fails at it, or reads at once that only its user is to see the reply. */
    private static final class Read implements SlashCommand {

        private final CountDownLatch never = new CountDownLatch(1);

        @Override
        public SlashCommandData data() {
            return Commands.slash("read", "Reads").addOption(OptionType.STRING, "word", "A word", true);
        }

        @Override
        public Treatment treatment(SlashCommandInteraction interaction) {
            String word = interaction.getOption("word", "", OptionMapping::getAsString);
            if (word.equals("broken")) {
                throw new IllegalStateException("broken");
            }
            if (word.equals("long")) {
                waitForever();
            }
            return new Treatment(true, Audience.ASKER_FIRST);
        }

        private void waitForever() {
            try {
                assertThat(never.await(1, TimeUnit.MINUTES)).isFalse();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        @Override
        public Card execute(SlashCommandInteraction interaction) {
            return NoticeCard.unshowable(Wording.in(Locale.ENGLISH));
        }
    }

    @Test
    void wordsThatAreNotReadInTimeAreTreatedAsUsual() throws Exception {
        BotHandlers abilities = new BotHandlers(
                List.of(new Read()),
                List.of(),
                List.of(),
                List.of(),
                handlers(SampleAnswers::answered).talk(),
                new ConversationMemory());
        DiscordBot bot = DiscordBot.start(settings(), abilities, accessPolicy(), observer, Duration.ofSeconds(1));

        Interaction tooLong = read("long");
        assertThat(tooLong.replyText()).isNotBlank();
        assertThat(tooLong.isPrivate()).isFalse();
        assertThat(tooLong.millisToCallback()).isLessThan(3_000);
        Interaction broken = read("broken");
        assertThat(broken.replyText()).isNotBlank();
        assertThat(broken.isPrivate()).isFalse();
        assertThat(read("short").isPrivate()).isTrue();
        bot.close();
    }

    private Interaction read(String word) {
        return discord.send(new Invocation("read", Map.of("word", word), "ja", false));
    }
}
