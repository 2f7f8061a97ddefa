package dev.hatsugen.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.discord.ask.SampleAnswers;
import dev.hatsugen.discord.local.Interaction;
import dev.hatsugen.discord.local.Invocation;
import dev.hatsugen.discord.local.LocalDiscord;
import dev.hatsugen.discord.local.Snapshot;
import dev.hatsugen.discord.local.Writing;
import dev.hatsugen.discord.runtime.AccessSettings;
import dev.hatsugen.discord.runtime.ChannelPost;
import dev.hatsugen.discord.ui.Card;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Admins set on Discord what holds in their server. */
final class SetupTest extends OnLocalDiscord {

    private static final Invocation SETUP = new Invocation("setup", Map.of(), "ja", false);
    private static final String NO_CHANNEL = "このチャンネルではお答えできません";
    private static final String NO_ROLE = "質問には指定のロールが必要です";

    @Test
    void whatTheFileSaysIsShownAndHoldsUntilAnAdminChoosesOtherwise() throws Exception {
        access = new AccessSettings(10, 10, Set.of(LocalDiscord.channelId(), "12345"), Set.of());
        start(SampleAnswers::answered);

        Interaction shown = discord.send(SETUP);

        assertThat(shown.isPrivate()).isTrue();
        assertThat(shown.replyText()).contains("<#" + LocalDiscord.channelId() + ">", "1件あります", "設定ファイルの値");
        Snapshot.check("setup", shown.reply());
        Snapshot.check("setup-english", discord.send(SETUP.by("en-US")).reply());
    }

    @Test
    void aChosenChannelIsTheOnlyOneAtOnceAndAfterARestart() throws Exception {
        DiscordBot bot = start(SampleAnswers::answered);
        Interaction shown = discord.send(SETUP);
        Interaction chosen = discord.pick(shown, "setup-channels", List.of(LocalDiscord.otherChannelId()), true);

        assertThat(chosen.isInPlace()).isTrue();
        assertThat(chosen.replyText()).contains("<#" + LocalDiscord.otherChannelId() + ">");
        assertThat(ask()).contains(NO_CHANNEL);
        discord.write(Writing.directly(QUESTION));
        assertThat(Interaction.text(discord.rest().messages().next())).contains("ダイレクトメッセージではお答えできません");

        bot.close();
        start(SampleAnswers::answered);
        assertThat(ask()).contains(NO_CHANNEL);
        discord.click(discord.send(SETUP), "setup-reset").reply();
        assertThat(ask()).contains(SampleAnswers.NAGOYA);
    }

    @Test
    void aChosenRoleIsAskedForAndAnEmptyChoiceIsForEveryoneWhateverTheFileSays() throws Exception {
        access = new AccessSettings(10, 10, Set.of(), Set.of("12345"));
        start(SampleAnswers::answered);
        Interaction shown = discord.send(SETUP);
        assertThat(ask()).contains(NO_ROLE);

        discord.pick(shown, "setup-roles", List.of(), true).reply();
        assertThat(ask()).contains(SampleAnswers.NAGOYA);
        discord.pick(shown, "setup-roles", List.of(LocalDiscord.roleId()), true).reply();
        assertThat(ask()).contains(NO_ROLE);
        discord.pick(shown, "setup-roles", List.of(LocalDiscord.guildId()), true)
                .reply();
        assertThat(ask()).contains(SampleAnswers.NAGOYA);
    }

    @Test
    void whoMayNotManageTheServerCanNeitherSeeNorChoose() throws Exception {
        start(SampleAnswers::answered);
        Interaction shown = discord.send(SETUP);

        Interaction asked = discord.send(SETUP.byWhoIsNoAdmin());
        Interaction chosen = discord.pick(shown, "setup-channels", List.of(LocalDiscord.otherChannelId()), false);

        assertThat(Interaction.text(asked.callback())).contains("「サーバー管理」の権限が必要です");
        assertThat(Interaction.text(chosen.callback())).contains("「サーバー管理」の権限が必要です");
        assertThat(ask()).contains(SampleAnswers.NAGOYA);
    }

    @Test
    void newMinutesAreToldWhereTheServerWantsThem() throws Exception {
        DiscordBot bot = start(SampleAnswers::answered);
        Interaction shown = discord.send(SETUP);
        discord.pick(shown, "setup-announcements", List.of(LocalDiscord.otherChannelId()), true)
                .reply();

        ChannelPost.announce(bot.client(), guildSettings(), wording -> Card.of(Card.Tone.NOTICE, List.of("新しい議事録")));

        assertThat(Interaction.text(discord.rest().messages().next())).contains("新しい議事録");
        assertThat(discord.rest().requests())
                .anyMatch(request ->
                        request.route().equals("POST /channels/" + LocalDiscord.otherChannelId() + "/messages"));
        discord.pick(shown, "setup-announcements", List.of(), true).reply();
        ChannelPost.announce(bot.client(), guildSettings(), wording -> Card.of(Card.Tone.NOTICE, List.of("もう一つ")));
        assertThat(ask()).contains(SampleAnswers.NAGOYA);
        assertThat(discord.rest().messages().waiting()).isZero();
    }

    private String ask() {
        Interaction asked = discord.send(Invocation.ask(QUESTION));
        return asked.callback().path("type").asInt() == 4 ? Interaction.text(asked.callback()) : asked.replyText();
    }
}
