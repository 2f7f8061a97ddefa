package dev.hatsugen.discord;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.hatsugen.RealAnswers;
import dev.hatsugen.RealCorpus;
import dev.hatsugen.discord.connection.DiscordStartException;
import dev.hatsugen.discord.local.Interaction;
import dev.hatsugen.discord.local.LocalDiscord;
import dev.hatsugen.discord.local.Writing;
import dev.hatsugen.discord.runtime.AccessSettings;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who is answered to a message, and where: the right to read, limits, channels and private answers hold for messages too. */
class TalkAccessTest extends OnLocalDiscord {

    private static final String GOTO = Writing.MENTION + " 第42回で後藤本部員は人材育成について何と言いましたか";

    @BeforeEach
    void takeTheRealMinutes() {
        corpus = RealCorpus.corpus();
    }

    private JsonNode answer(Writing writing) {
        discord.write(writing);
        return discord.rest().messages().next();
    }

    /** Opens a thread below an answer that is in the channel; returns its id. */
    private String thread() {
        answer(Writing.of(GOTO));
        JsonNode card = discord.rest().messages().last(LocalDiscord.channelId());
        Interaction clicked = discord.click("thread", card);
        assertThat(clicked.replyText()).contains("<#" + card.path("id").asText() + ">");
        return card.path("id").asText();
    }

    @Test
    void withoutTheRightToReadOnlyWhatIsMeantForTheBotIsAnswered() throws Exception {
        start(RealAnswers.answers());
        String thread = thread();

        discord.write(Writing.of("2021年は？").in(thread));
        discord.write(Writing.of("きょうの昼は何を食べますか"));
        JsonNode reply = answer(Writing.of(Writing.MENTION + " 松原さんは？").in(thread));

        assertThat(Interaction.text(reply)).contains("松原さん").contains("第42回");
        assertThat(discord.rest().messages().waiting()).isZero();
    }

    @Test
    void whoWritesAloneInAThreadNeedsNoMentionAndTwoPeopleAreLeftAlone() throws Exception {
        readsMessages = true;
        discord.gateway().allowWords();
        start(RealAnswers.answers());
        String thread = thread();

        JsonNode alone = answer(Writing.of("2021年は？").in(thread));
        discord.write(Writing.of("これ、どう思う？").in(thread).by(2));
        discord.write(Writing.of("松原さんは？").in(thread));
        await(() -> discord.rest().requests().stream()
                        .filter(request -> request.route().contains("/messages?"))
                        .count()
                >= 3);
        JsonNode mentioned = answer(Writing.of(Writing.MENTION + " 遠藤さんは？").in(thread));

        assertThat(Interaction.text(alone)).contains("第26回");
        assertThat(Interaction.text(mentioned)).contains("遠藤");
        assertThat(discord.rest().messages().waiting()).isZero();
    }

    @Test
    void theRightToReadThatTheApplicationLacksIsToldInOneLine() {
        readsMessages = true;
        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> start(RealAnswers.answers())))
                .isInstanceOf(DiscordStartException.class)
                .hasMessageContaining("discord.reads-messages");
    }

    @Test
    void limitsChannelsAndPrivateAnswersHoldForMessagesToo() throws Exception {
        access = new AccessSettings(1, 100, Set.of(), Set.of());
        start(RealAnswers.answers());
        assertThat(Interaction.text(answer(Writing.of(Writing.MENTION + " 何ができるの？"))))
                .contains("/質問");
        answer(Writing.of(GOTO));
        assertThat(Interaction.text(answer(Writing.of(GOTO)))).contains("上限");
        assertThat(Interaction.text(answer(Writing.of(Writing.MENTION + " ありがとう"))))
                .doesNotContain("上限");
    }

    @Test
    void inAForbiddenChannelTheWordIsWhere() throws Exception {
        access = new AccessSettings(10, 100, Set.of("1"), Set.of());
        start(RealAnswers.answers());
        assertThat(Interaction.text(answer(Writing.of(GOTO)))).contains("このチャンネル");
    }

    @Test
    void whereAnswersArePrivateAMessageGetsNone() throws Exception {
        answersArePrivate = true;
        start(RealAnswers.answers());
        assertThat(Interaction.text(answer(Writing.of(GOTO)))).contains("/質問").doesNotContain("後藤");
    }

    @Test
    void botsAreNotAnswered() throws Exception {
        start(RealAnswers.answers());
        discord.write(Writing.of(GOTO).by(Writing.OTHER_BOT));
        assertThat(Interaction.text(answer(Writing.of(Writing.MENTION + " " + QUESTION))))
                .contains("名古屋港");
        assertThat(discord.rest().messages().waiting()).isZero();
    }

    @Test
    void threadsOfTheChannelsOfTheSettingAnswerToo() throws Exception {
        access = new AccessSettings(100, 100, Set.of(LocalDiscord.channelId()), Set.of());
        start(RealAnswers.answers());

        String thread = thread();

        assertThat(Interaction.text(
                        answer(Writing.of(Writing.MENTION + " 2021年は？").in(thread))))
                .contains("質問：");
    }
}
