package dev.hatsugen.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.discord.ask.SampleAnswers;
import dev.hatsugen.discord.local.Interaction;
import dev.hatsugen.discord.local.Invocation;
import dev.hatsugen.discord.local.LocalDiscord;
import dev.hatsugen.discord.runtime.AccessSettings;
import dev.hatsugen.store.FeedbackRepository;
import java.time.Duration;
import java.util.List;
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

        assertThat(refused()).contains("上限（1人2件）に達しました。" + in(60));
        clock.advance(Duration.ofMinutes(20));
        assertThat(refused()).contains(in(40));
        clock.advance(Duration.ofMinutes(40));
        assertThat(ask()).contains(SampleAnswers.NAGOYA);
    }

    @Test
    void whatAsksNothingIsNeitherCountedNorRefused() throws Exception {
        access = new AccessSettings(1, 100, Set.of(), Set.of());
        start(SampleAnswers::answered);
        for (String words : List.of("何ができるの？", "ありがとう", "help", "こんにちは")) {
            assertThat(discord.send(Invocation.ask(words)).replyText()).doesNotContain("上限");
        }
        assertThat(ask()).contains(SampleAnswers.NAGOYA);

        assertThat(refused()).contains("質問の上限（1人1件）に達しました");
        assertThat(discord.send(Invocation.ask("何ができるの？")).replyText()).contains("/質問");
        assertThat(discord.send(Invocation.ask("ありがとう")).replyText()).doesNotContain("上限");
    }

    @Test
    void aGuildMayAskSoMuchButDirectMessagesAreNoGuilds() throws Exception {
        access = new AccessSettings(100, 1, Set.of(), Set.of());
        start(SampleAnswers::answered);
        assertThat(ask()).contains(SampleAnswers.NAGOYA);

        assertThat(refused()).contains("上限（サーバー全体で1件）に達しました");
        assertThat(discord.send(Invocation.ask(QUESTION).directly()).replyText())
                .contains(SampleAnswers.NAGOYA);
    }

    @Test
    void toReadOnIsNoQuestionButNotWithoutEnd() throws Exception {
        access = new AccessSettings(1, 100, Set.of(), Set.of());
        start(SampleAnswers::answered);
        Interaction asked = discord.send(Invocation.ask(QUESTION));

        for (int i = 0; i < 10; i++) {
            assertThat(discord.click(asked, "helpful").replyText()).contains("記録しました");
        }

        assertThat(discord.click(asked, "helpful").replyText()).contains("ボタン操作の上限（1人10回）に達しました。" + in(60));
        assertThat(refused()).contains("質問の上限（1人1件）に達しました");
        assertThat(figures().turnedAway()).isEqualTo(2);
    }

    @Test
    void whoHasClickedTooOftenIsToldSoAloneAlsoWhereOthersWouldHaveSeenTheCard() throws Exception {
        access = new AccessSettings(1, 100, Set.of(), Set.of());
        answersArePrivate = true;
        start(SampleAnswers::answered);
        Interaction asked = discord.send(Invocation.ask(QUESTION));
        for (int i = 0; i < 10; i++) {
            discord.click(asked, "helpful").reply();
        }

        Interaction shared = discord.click(asked, "share");

        assertThat(Interaction.text(shared.callback())).contains("ボタン操作の上限");
        assertThat(shared.isPrivate()).isTrue();
    }

    @Test
    void whereTheServerHasTheRoleAndTheChannelTheyAreNamed() throws Exception {
        access = new AccessSettings(10, 10, Set.of(), Set.of(LocalDiscord.roleId(), "12345"));
        start(SampleAnswers::answered);
        assertThat(Interaction.text(discord.send(Invocation.ask(QUESTION)).callback()))
                .contains("（<@&" + LocalDiscord.roleId() + ">）");
    }

    @Test
    void whereNobodyMayAskNobodyMayClickOrSendAForm() throws Exception {
        start(SampleAnswers::answered);
        Interaction asked = discord.send(Invocation.ask(QUESTION));
        Interaction form = discord.click(asked, "unhelpful");
        form.callback();
        access = new AccessSettings(10, 10, Set.of("12345"), Set.of());
        start(SampleAnswers::answered);

        Interaction clicked = discord.click(asked, "context");
        Interaction sent = discord.submit(form, "理由", asked);

        assertThat(Interaction.text(clicked.callback())).contains("このチャンネルではお答えできません");
        assertThat(Interaction.text(sent.callback())).contains("このチャンネルではお答えできません");
        assertThat(clicked.isPrivate()).isTrue();
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

        assertThat(Interaction.text(asked.callback())).contains("You need another role");
    }

    @Test
    void adminsGetTheFeedbackOfTheirGuildForThemselves() throws Exception {
        keepsQuestions = true;
        start(SampleAnswers::answered);
        assertThat(export().replyText()).contains("0件");
        Interaction asked = discord.send(Invocation.ask(QUESTION));
        discord.click(asked, "helpful").reply();
        store.feedback(true)
                .save(new FeedbackRepository.Entry(
                        clock.instant(), "67890", "u", null, "card", false, "他のサーバーの質問", List.of(), ""));

        Interaction export = export();

        assertThat(export.isPrivate()).isTrue();
        assertThat(export.replyText()).contains("1件");
        assertThat(export.file())
                .contains("\"question\":\"" + QUESTION + "\"", "\"helpful\":true", "42:2:")
                .doesNotContain("他のサーバーの質問");
    }

    private String ask() {
        return discord.send(Invocation.ask(QUESTION)).replyText();
    }

    /** The notice for who asks once more, which only they see. */
    private String refused() {
        Interaction asked = discord.send(Invocation.ask(QUESTION));
        assertThat(asked.isPrivate()).isTrue();
        return Interaction.text(asked.callback());
    }

    /** As Discord shows and counts it down: the moment that is so many minutes after the first question. */
    private String in(int minutes) {
        return "<t:" + clock.instant().plus(Duration.ofMinutes(minutes)).getEpochSecond() + ":R>";
    }

    private Interaction export() {
        return discord.send(new Invocation("feedback export", Map.of(), "ja", false));
    }
}
