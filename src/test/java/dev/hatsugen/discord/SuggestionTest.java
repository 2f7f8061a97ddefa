package dev.hatsugen.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.discord.ask.ConversationMemory;
import dev.hatsugen.discord.ask.SampleAnswers;
import dev.hatsugen.discord.local.Interaction;
import dev.hatsugen.discord.local.Invocation;
import dev.hatsugen.discord.runtime.CommandSuggestion;
import dev.hatsugen.discord.runtime.SlashCommand;
import dev.hatsugen.discord.ui.Card;
import dev.hatsugen.discord.ui.NoticeCard;
import dev.hatsugen.discord.ui.Wording;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.SlashCommandInteraction;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;
import org.junit.jupiter.api.Test;

/** What is offered while a user types. */
final class SuggestionTest extends OnLocalDiscord {

    /** A command that knows many members, and fails on one word. */
    private static final class Members implements SlashCommand {

        @Override
        public SlashCommandData data() {
            return Commands.slash("members", "Members").addOption(OptionType.STRING, "member", "A member", true, true);
        }

        private int longestTyped;

        @Override
        public List<CommandSuggestion> suggest(String option, String typed, Wording wording) {
            longestTyped = Math.max(longestTyped, typed.length());
            if (typed.equals("broken")) {
                throw new IllegalStateException(typed);
            }
            List<String> all = new ArrayList<>(List.of("長".repeat(101), " "));
            for (int i = 0; i < 40; i++) {
                all.add(option + " " + typed + i);
            }
            return all.stream().map(text -> new CommandSuggestion(text, text)).toList();
        }

        @Override
        public Card execute(SlashCommandInteraction interaction) {
            return NoticeCard.unshowable(Wording.in(Locale.ENGLISH));
        }
    }

    @Test
    void theFirstThatDiscordCanShowAreOfferedAndAFailureOffersNothing() throws Exception {
        Members members = new Members();
        BotHandlers abilities = new BotHandlers(
                List.of(members),
                List.of(),
                List.of(),
                List.of(),
                handlers(SampleAnswers::answered).talk(),
                new ConversationMemory());
        DiscordBot bot = DiscordBot.start(settings(), abilities, accessPolicy(), observer, Duration.ofSeconds(1));

        Interaction typing = discord.type(new Invocation("members", Map.of("member", "松"), "ja", false));
        Interaction failing = discord.type(new Invocation("members", Map.of("member", "broken"), "ja", false));
        discord.type(new Invocation("members", Map.of("member", "松".repeat(6_000)), "ja", false))
                .callback();

        assertThat(typing.callback().path("type").asInt()).isEqualTo(8);
        assertThat(typing.callback().findValuesAsText("name")).hasSize(25).startsWith("member 松0", "member 松1");
        assertThat(failing.callback().findValuesAsText("name")).isEmpty();
        assertThat(members.longestTyped).as("no longer text can be offered").isEqualTo(100);
        bot.close();
    }
}
