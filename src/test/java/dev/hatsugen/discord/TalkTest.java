package dev.hatsugen.discord;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.hatsugen.RealAnswers;
import dev.hatsugen.RealCorpus;
import dev.hatsugen.discord.local.Fault;
import dev.hatsugen.discord.local.Interaction;
import dev.hatsugen.discord.local.Invocation;
import dev.hatsugen.discord.local.LocalDiscord;
import dev.hatsugen.discord.local.Snapshot;
import dev.hatsugen.discord.local.Step;
import dev.hatsugen.discord.local.Writing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Mentions, replies, threads and direct messages, over the real minutes. */
class TalkTest extends OnLocalDiscord {

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
    void aMentionIsAnsweredInReplyAndNotifiesNobody() throws Exception {
        start(RealAnswers.answers());

        JsonNode asked = discord.write(Writing.of(Writing.MENTION + " " + QUESTION));
        JsonNode reply = discord.rest().messages().next();

        assertThat(Interaction.text(reply)).contains("質問：" + QUESTION).contains("コンテナターミナル");
        assertThat(reply.path("message_reference").path("message_id").asText())
                .isEqualTo(asked.path("id").asText());
        assertThat(reply.path("message_reference").path("fail_if_not_exists").asBoolean(true))
                .as("a question that was deleted meanwhile is no failure")
                .isFalse();
        assertThat(reply.path("allowed_mentions").path("parse")).isEmpty();
        assertThat(reply.path("allowed_mentions").path("replied_user").asBoolean())
                .isFalse();
        assertThat(discord.rest().requests())
                .anyMatch(request -> request.route().endsWith("/typing"));
    }

    @Test
    void whatAFollowUpTakesOverIsSaid() throws Exception {
        start(RealAnswers.answers());
        String thread = thread();

        JsonNode other = answer(Writing.of(Writing.MENTION + " 松原さんは？").in(thread));
        JsonNode year = answer(Writing.of(Writing.MENTION + " 2021年は？").in(thread));
        JsonNode who = answer(Writing.of(Writing.MENTION + " それは誰が？").in(thread));

        assertThat(Interaction.text(other))
                .startsWith("-# 前の質問から：第42回")
                .contains("「人材育成」")
                .contains("松原");
        assertThat(Interaction.text(year)).startsWith("-# 前の質問から：松原さん").contains("第26回");
        assertThat(Interaction.text(who)).contains("前の質問から").contains("人材育成");
        Snapshot.check("talk-follow-up", other.path("components"));
    }

    @Test
    void moreOfTheSameIsTheNextPageAndThenNoMore() throws Exception {
        start(RealAnswers.answers());

        JsonNode first = answer(Writing.directly("2021年の会合で新型コロナ（コロナ禍、COVID-19を含む）に言及した人を全員挙げて"));
        JsonNode second = answer(Writing.directly("他には？"));
        JsonNode end = second;
        while (end.toString().contains("\"more:")) {
            end = answer(Writing.directly("もっと"));
        }
        JsonNode none = answer(Writing.directly("他には？"));

        assertThat(first.toString()).contains("\"more:");
        assertThat(Interaction.text(second)).startsWith("-# 前の質問から").contains("質問：2021年の会合で新型コロナ");
        assertThat(Interaction.text(second)).isNotEqualTo(Interaction.text(first));
        assertThat(Interaction.text(none)).contains("この回答でお見せできる引用はここまでです");
    }

    @Test
    void aReplyToACardGoesOnFromThatCard() throws Exception {
        start(RealAnswers.answers());
        answer(Writing.of(GOTO));
        JsonNode card = discord.rest().messages().last(LocalDiscord.channelId());
        answer(Writing.of(Writing.MENTION + " 名古屋港の事案に触れた大臣は誰ですか"));

        JsonNode reply = answer(Writing.of("2021年は？").replyingTo(card).by(2));

        assertThat(Interaction.text(reply)).contains("後藤本部員").contains("第26回").contains("人材育成");
    }

    @Test
    void afterARestartTheCardsTellWhatWasAsked() throws Exception {
        DiscordBot before = start(RealAnswers.answers());
        String thread = thread();
        before.close();
        start(RealAnswers.answers());

        JsonNode reply = answer(Writing.of(Writing.MENTION + " 2021年は？").in(thread));

        assertThat(Interaction.text(reply)).startsWith("-# 前の質問から：後藤本部員").contains("第26回");
    }

    @Test
    void aSlashCommandSetsTheSubjectToo() throws Exception {
        start(RealAnswers.answers());
        discord.send(Invocation.ask("第42回で後藤本部員は人材育成について何と言いましたか")).reply();

        JsonNode reply = answer(Writing.of(Writing.MENTION + " 2021年は？"));

        assertThat(Interaction.text(reply)).startsWith("-# 前の質問から：後藤本部員");
    }

    @Test
    void wordsThatGoOnFromNothingAndMentionsWithoutWordsGetAHint() throws Exception {
        start(RealAnswers.answers());

        assertThat(Interaction.text(answer(Writing.of(Writing.MENTION + " それは誰が？"))))
                .contains("どの質問の続きか");
        assertThat(Interaction.text(answer(Writing.of(Writing.MENTION)))).contains("使い方");
        assertThat(Interaction.text(answer(Writing.of(Writing.MENTION + " thanks!"))))
                .contains("welcome");
    }

    @Test
    void aForwardedQuestionIsAnsweredLikeOneThatIsWritten() throws Exception {
        readsMessages = true;
        discord.gateway().allowWords();
        start(RealAnswers.answers());
        JsonNode question = LocalDiscord.written(QUESTION);

        discord.forward(Writing.directly(""), question);
        assertThat(Interaction.text(discord.rest().messages().next())).contains("質問：" + QUESTION, "コンテナターミナル");
        discord.forward(Writing.of(Writing.MENTION), question);
        assertThat(Interaction.text(discord.rest().messages().next())).contains("質問：" + QUESTION, "コンテナターミナル");
        discord.forward(Writing.of("").in(thread()), question);
        assertThat(Interaction.text(discord.rest().messages().next())).contains("質問：" + QUESTION, "コンテナターミナル");
    }

    @Test
    void aReplyWhoseWordGotLostOrThatFailedOnceIsPostedOnce() throws Exception {
        start(RealAnswers.answers());
        discord.rest().failNext(Step.POST, Fault.lostAnswer(), Fault.status(500));

        JsonNode reply = answer(Writing.of(GOTO));
        await(() -> discord.rest().requests().stream()
                        .filter(request -> request.route().matches("POST /channels/[0-9]+/messages"))
                        .count()
                >= 3);

        assertThat(Interaction.text(reply)).contains("後藤");
        assertThat(Interaction.text(answer(Writing.of(Writing.MENTION + " " + QUESTION))))
                .contains("名古屋港");
        assertThat(discord.rest().messages().waiting()).isZero();
    }

    @Test
    void aThreadThatStandsAlreadyIsNamedAgain() throws Exception {
        start(RealAnswers.answers());
        String thread = thread();
        JsonNode card = discord.rest()
                .messages()
                .before(LocalDiscord.channelId(), "9000000000000000000")
                .get(0);

        assertThat(discord.click("thread", card).replyText()).contains("<#" + thread + ">");
        discord.rest().failNext(Step.THREAD, Fault.status(404));
        assertThat(discord.click("thread", card).replyText()).contains("スレッドを作れません");
    }

    @Test
    void aMentionThatNoCardKeepsHasNoButtonsThatWouldAskItAgain() throws Exception {
        start(RealAnswers.answers());

        assertThat(answer(Writing.of(GOTO)).toString()).contains("\"thread\"", "\"member:");
        JsonNode reply = answer(Writing.of(GOTO + "本".repeat(1_900)));

        assertThat(Interaction.text(reply)).contains("質問：");
        assertThat(reply.toString()).doesNotContain("\"thread\"", "\"member:", "\"more:", "\"file\"");
    }

    @Test
    void aReplyThatMustNotReferToItsQuestionIsPostedWithoutTheReference() throws Exception {
        start(RealAnswers.answers());
        discord.rest().failNext(Step.POST, Fault.refusal(400, 160002));

        JsonNode reply = answer(Writing.of(GOTO));

        assertThat(Interaction.text(reply)).contains("後藤");
        assertThat(reply.has("message_reference")).isFalse();
    }

    @Test
    void plainWordsReachWhatACommandGives() throws Exception {
        start(RealAnswers.answers());

        JsonNode summary = answer(Writing.of(Writing.MENTION + " 第42回のまとめをお願いします"));
        assertThat(Interaction.text(summary)).contains("/要約 会合").doesNotContain("見つかりません");
        JsonNode typed = answer(Writing.of(Writing.MENTION + " /要約 42"));
        assertThat(Interaction.text(typed)).isEqualTo(Interaction.text(summary));
        assertThat(discord.send(Invocation.ask("こんにちは")).replyText()).contains("/使い方", "/質問");
        assertThat(discord.send(Invocation.ask("「名古屋港」は本当？")).replyText()).contains("/引用確認");
    }
}
