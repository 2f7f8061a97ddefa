package dev.hatsugen.discord;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hatsugen.discord.ask.SampleAnswers;
import dev.hatsugen.discord.local.Fault;
import dev.hatsugen.discord.local.Interaction;
import dev.hatsugen.discord.local.Invocation;
import dev.hatsugen.discord.local.LocalDiscord;
import dev.hatsugen.discord.local.Step;
import dev.hatsugen.discord.local.Writing;
import dev.hatsugen.discord.runtime.AccessSettings;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What Discord, the network and this machine's clock do now and then. */
final class EdgeTest extends OnLocalDiscord {

    private static final String ELSEWHERE = "800000000000000001";

    @ParameterizedTest
    @ValueSource(ints = {-30, -4, 4, 12})
    void aClockThatIsMinutesOffIsNoMatter(int minutes) throws Exception {
        start(SampleAnswers::answered);

        Interaction asked = discord.send(Invocation.ask(QUESTION), Duration.ofMinutes(minutes));

        assertThat(asked.replyText()).contains(SampleAnswers.NAGOYA);
        assertThat(discord.click(asked, "context").replyText()).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Step.class,
            names = {"LOGIN", "REGISTRATION"})
    void aPageInPlaceOfAnAnswerAtTheStartIsWaitedFor(Step step) throws Exception {
        discord.rest().failNext(step, Fault.html());
        start(SampleAnswers::answered);

        assertThat(discord.send(Invocation.ask(QUESTION)).replyText()).contains(SampleAnswers.NAGOYA);
        assertThat(log.lines()).noneMatch(line -> line.contains("<!doctype"));
    }

    @ParameterizedTest
    @EnumSource(
            value = Step.class,
            names = {"CALLBACK", "EDIT"})
    void aPageInPlaceOfAnAnswerLaterIsNoEnd(Step step) throws Exception {
        start(SampleAnswers::answered);
        discord.rest().failNext(step, Fault.html());

        assertThat(discord.send(Invocation.ask(QUESTION)).replyText()).contains(SampleAnswers.NAGOYA);
        assertThat(discord.send(Invocation.ask(QUESTION)).replyText()).contains(SampleAnswers.NAGOYA);
    }

    @Test
    void aPageInPlaceOfAPostedMessageIsAskedForAgain() throws Exception {
        start(SampleAnswers::answered);
        discord.rest().failNext(Step.POST, Fault.html());
        discord.write(Writing.of(Writing.MENTION + " " + QUESTION));

        assertThat(Interaction.text(discord.rest().messages().next())).contains(SampleAnswers.NAGOYA);
    }

    @Test
    void aServerThatTheBotIsNotInGetsItsAnswer() throws Exception {
        start(SampleAnswers::answered);

        Interaction asked = discord.send(Invocation.ask(QUESTION), EdgeTest::elsewhere);

        assertThat(asked.replyText()).contains(SampleAnswers.NAGOYA);
        Interaction setup = discord.send(new Invocation("setup", Map.of(), "ja", false), EdgeTest::elsewhere);
        assertThat(Interaction.text(setup.callback())).contains("ボットが参加していません");
        Interaction subscribed =
                discord.send(new Invocation("subscribe list", Map.of(), "ja", false), EdgeTest::elsewhere);
        assertThat(subscribed.replyText()).contains("購読はまだありません");
    }

    @Test
    void whoseRolesAreNotKnownHasNone() throws Exception {
        access = new AccessSettings(10, 10, Set.of(), Set.of(LocalDiscord.roleId()));
        start(SampleAnswers::answered);

        Interaction asked = discord.send(Invocation.ask(QUESTION), EdgeTest::elsewhere);

        assertThat(Interaction.text(asked.callback())).contains("質問には指定のロールが必要です");
    }

    private static void elsewhere(ObjectNode event) {
        event.put("guild_id", ELSEWHERE);
        ((ObjectNode) event.path("guild")).put("id", ELSEWHERE);
        ((ObjectNode) event.path("channel")).put("guild_id", ELSEWHERE).put("id", "800000000000000002");
        ((ObjectNode) event.path("authorizing_integration_owners")).put("0", ELSEWHERE);
    }

    @Test
    void whatDiscordSaysIsLeftOfABucketIsKeptTo() throws Exception {
        start(SampleAnswers::answered);
        discord.rest().emptyBucket(Step.POST, 1);
        for (int i = 0; i < 3; i++) {
            discord.write(Writing.of(Writing.MENTION + " " + QUESTION).by(i + 1));
        }

        for (int i = 0; i < 3; i++) {
            assertThat(Interaction.text(discord.rest().messages().next())).contains(SampleAnswers.NAGOYA);
        }
    }

    @Test
    void inTheChatOfAVoiceChannelNoThreadIsOffered() throws Exception {
        start(SampleAnswers::answered);
        assertThat(discord.send(Invocation.ask(QUESTION)).buttons()).contains("thread");

        Interaction asked = discord.send(Invocation.ask(QUESTION), event -> {
            event.put("channel_id", LocalDiscord.voiceChannelId());
            ((ObjectNode) event.path("channel"))
                    .put("id", LocalDiscord.voiceChannelId())
                    .put("type", 2);
        });

        assertThat(asked.replyText()).contains(SampleAnswers.NAGOYA);
        assertThat(asked.buttons()).doesNotContain("thread");
    }
}
