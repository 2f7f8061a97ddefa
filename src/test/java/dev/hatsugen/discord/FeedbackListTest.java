package dev.hatsugen.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.discord.ask.SampleAnswers;
import dev.hatsugen.discord.local.Interaction;
import dev.hatsugen.discord.local.Invocation;
import dev.hatsugen.discord.local.LocalDiscord;
import dev.hatsugen.discord.local.Snapshot;
import dev.hatsugen.store.FeedbackRepository.Entry;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Admins read on Discord what was said of answers, and go from there to the answer. */
final class FeedbackListTest extends OnLocalDiscord {

    private static final Invocation LIST = new Invocation("feedback list", Map.of(), "ja", false);

    @Test
    void aRatingStandsWithItsQuestionItsReasonAndALinkToTheAnswer() throws Exception {
        keepsQuestions = true;
        start(SampleAnswers::answered);
        Interaction asked = discord.send(Invocation.ask(QUESTION));
        Interaction form = discord.click(asked, "unhelpful");
        discord.submit(form, "人が@everyone違います", asked).reply();

        Interaction list = discord.send(LIST);

        assertThat(list.isPrivate()).isTrue();
        assertThat(list.replyText())
                .contains(QUESTION, "人が\\@everyone違います", "👎 1件")
                .contains("https://discord.com/channels/" + LocalDiscord.guildId() + "/" + LocalDiscord.channelId()
                        + "/" + asked.message().path("id").asText());
    }

    @Test
    void withoutTheSettingToKeepThemTheWordsAreMissingButNotTheLink() throws Exception {
        start(SampleAnswers::answered);
        discord.click(discord.send(Invocation.ask(QUESTION)), "helpful").reply();

        assertThat(discord.send(LIST).replyText())
                .contains("質問文は保存していません", "https://discord.com/channels/")
                .doesNotContain(QUESTION);
    }

    @Test
    void anAnswerThatOnlyTheAskerSeesHasNoLink() throws Exception {
        answersArePrivate = true;
        start(SampleAnswers::answered);
        discord.click(discord.send(Invocation.ask(QUESTION)), "helpful").reply();

        assertThat(discord.send(LIST).replyText()).contains("質問者だけに").doesNotContain("https://");
    }

    @Test
    void theNewestComeFirstAndPagesAreTurnedInPlaceByAdminsAlone() throws Exception {
        start(SampleAnswers::answered);
        for (int i = 1; i <= 12; i++) {
            store.feedback(true)
                    .save(new Entry(
                            clock.instant().plusSeconds(i),
                            LocalDiscord.guildId(),
                            "u",
                            "900000000000000003",
                            "80000000000000000" + i,
                            i % 3 > 0,
                            "問い" + i + "番：人材の育成について",
                            List.of(),
                            i % 3 > 0 ? "" : "別の人の発言です"));
        }

        Interaction first = discord.send(LIST);
        Snapshot.check("feedback-list", first.reply());
        Snapshot.check("feedback-list-english", discord.send(LIST.by("en-US")).reply());
        Interaction last = discord.click("feedback-page:10", first.message());

        assertThat(first.replyText()).contains("12件", "問い12番", "問い8番").doesNotContain("問い7番");
        assertThat(last.isInPlace()).isTrue();
        assertThat(last.replyText()).contains("問い2番", "問い1番").doesNotContain("問い3番");
        Interaction refused = discord.send(LIST.byWhoIsNoAdmin());
        assertThat(Interaction.text(refused.callback())).contains("「サーバー管理」の権限が必要です");
        assertThat(discord.click("feedback-page:9999999", first.message()).replyText())
                .contains("問い1番");
    }

    @Test
    void theLongestWordsFitOnACard() throws Exception {
        start(SampleAnswers::answered);
        for (int i = 1; i <= 6; i++) {
            store.feedback(true)
                    .save(new Entry(
                            clock.instant(),
                            LocalDiscord.guildId(),
                            "u" + i,
                            "900000000000000003",
                            "800000000000000001",
                            true,
                            "*".repeat(700),
                            List.of(),
                            "_".repeat(500)));
        }

        assertThat(discord.send(LIST).replyText()).contains("6件");
    }
}
