package dev.hatsugen.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.discord.access.AccessSettings;
import dev.hatsugen.discord.card.SampleAnswers;
import dev.hatsugen.discord.local.Interaction;
import dev.hatsugen.discord.local.Invocation;
import dev.hatsugen.discord.local.LocalDiscord;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who may ask where, and how much. */
final class AccessTest extends OnLocalDiscord {

    @Test
    void aUserMayAskSoMuchInAnHourAlsoAfterARestart() throws Exception {
        access = new AccessSettings(2, 100, Set.of(), Set.of());
        DiscordBot before = start(SampleAnswers::answered);
        assertThat(ask()).contains(SampleAnswers.NAGOYA);
        assertThat(ask()).contains(SampleAnswers.NAGOYA);
        before.close();

        start(SampleAnswers::answered);

        assertThat(ask()).contains("上限に達しました。約60分後").doesNotContain(SampleAnswers.NAGOYA);
    }

    @Test
    void aGuildMayAskSoMuchButDirectMessagesAreNoGuilds() throws Exception {
        access = new AccessSettings(100, 1, Set.of(), Set.of());
        start(SampleAnswers::answered);
        assertThat(ask()).contains(SampleAnswers.NAGOYA);

        assertThat(ask()).contains("上限に達しました");
        assertThat(discord.send(Invocation.ask(QUESTION).directly()).replyText())
                .contains(SampleAnswers.NAGOYA);
    }

    @Test
    void onlyTheChannelsOfTheSettingAnswer() throws Exception {
        access = new AccessSettings(10, 10, Set.of("12345"), Set.of());
        start(SampleAnswers::answered);

        Interaction asked = discord.send(Invocation.ask(QUESTION));

        assertThat(asked.isPrivate()).isTrue();
        assertThat(Interaction.text(asked.callback())).contains("このチャンネルではお答えできません");
    }

    @Test
    void theChannelOfTheSettingAnswers() throws Exception {
        access = new AccessSettings(10, 10, Set.of(LocalDiscord.channelId()), Set.of());
        start(SampleAnswers::answered);

        assertThat(ask()).contains(SampleAnswers.NAGOYA);
    }

    @Test
    void onlyTheRolesOfTheSettingMayAsk() throws Exception {
        access = new AccessSettings(10, 10, Set.of(), Set.of("12345"));
        start(SampleAnswers::answered);

        Interaction asked = discord.send(Invocation.ask(QUESTION).by("en-US"));

        assertThat(Interaction.text(asked.callback())).contains("You need a role");
    }

    @Test
    void adminsGetTheFeedbackOfTheirGuildForThemselves() throws Exception {
        keepsQuestions = true;
        start(SampleAnswers::answered);
        assertThat(export().replyText()).contains("0件");
        Interaction asked = discord.send(Invocation.ask(QUESTION));
        discord.click(asked, "helpful").reply();

        Interaction export = export();

        assertThat(export.isPrivate()).isTrue();
        assertThat(export.replyText()).contains("1件");
        assertThat(export.file()).contains("\"question\":\"" + QUESTION + "\"", "\"helpful\":true", "42:2:");
    }

    private String ask() {
        return discord.send(Invocation.ask(QUESTION)).replyText();
    }

    private Interaction export() {
        return discord.send(new Invocation("feedback export", Map.of(), "ja", false));
    }
}
