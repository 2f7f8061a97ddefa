package dev.hatsugen.discord;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hatsugen.RealAnswers;
import dev.hatsugen.corpus.Current;
import dev.hatsugen.discord.gallery.CardMeasure;
import dev.hatsugen.discord.introduction.Introduction;
import dev.hatsugen.discord.introduction.Presence;
import dev.hatsugen.discord.introduction.WelcomeCard;
import dev.hatsugen.discord.local.Interaction;
import dev.hatsugen.discord.local.Invocation;
import dev.hatsugen.discord.local.LocalDiscord;
import dev.hatsugen.discord.local.Snapshot;
import dev.hatsugen.discord.runtime.AccessSettings;
import dev.hatsugen.discord.runtime.ChannelPost;
import dev.hatsugen.discord.ui.NoticeCard;
import dev.hatsugen.minutes.Corpus;
import dev.hatsugen.request.MinutesQueries;
import dev.hatsugen.request.MinutesService;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the bot shows of itself without being asked. */
final class IntroductionTest extends OnLocalMinutes {

    private static final String GUILD = "810000000000000000";
    private static final String NOW = "2026-01-01T11:59:00+00:00";

    private void watch() {
        MinutesService minutes = new MinutesService(Current.of(new MinutesQueries(corpus, glossary, topics)), painter);
        new Introduction(new WelcomeCard(minutes, Current.of(corpus)), store.greetedGuilds(), guildSettings(), clock)
                .watch(client(), Runnable::run);
    }

    @Test
    void aServerThatInvitesTheBotIsGreetedOnceHoweverOftenItDoes() throws Exception {
        DiscordBot bot = start(RealAnswers.answers());
        watch();
        String channel = discord.invite(GUILD, true, NOW, "ja");

        JsonNode card = discord.rest().messages().next();

        assertThat(discord.rest().requests())
                .anyMatch(request -> request.route().equals("POST /channels/" + channel + "/messages"));
        assertThat(Interaction.text(card)).contains("はじめまして", "2回分の会合", "管理者の方へ");
        Snapshot.check("welcome", ((ObjectNode) card.deepCopy()).without("nonce"));
        discord.invite(GUILD, true, NOW, "ja");
        assertNobodyIsGreeted();
        bot.close();
        start(RealAnswers.answers());
        watch();
        discord.invite(GUILD, true, NOW, "ja");
        assertNobodyIsGreeted();
    }

    @Test
    void eachExampleIsAnsweredForWhoClicksAlone() throws Exception {
        start(RealAnswers.answers());
        watch();
        String channel = discord.invite(GUILD, true, NOW, "ja");
        discord.rest().messages().next();
        JsonNode card = discord.rest().messages().last(channel);
        List<String> examples = card.findValuesAsText("custom_id");
        assertThat(examples).hasSize(3);
        assertThat(CardMeasure.rowsOfButtons(card)).isEqualTo(2);

        for (String example : examples) {
            Interaction clicked = discord.click(example, card);
            assertThat(clicked.isPrivate()).isTrue();
            assertThat(clicked.replyText()).doesNotContain("見つかりませんでした", "確かな答えは", "古くなっています");
            assertThat(clicked.buttons()).contains("share");
        }
    }

    @Test
    void anEnglishServerIsGreetedInEnglishAndItsExamplesAreAnswered() throws Exception {
        start(RealAnswers.answers());
        watch();
        String channel = discord.invite(GUILD, true, NOW, "en-US");
        JsonNode posted = discord.rest().messages().next();
        Snapshot.check("welcome-english", ((ObjectNode) posted.deepCopy()).without("nonce"));
        JsonNode card = discord.rest().messages().last(channel);
        assertThat(CardMeasure.rowsOfButtons(card)).isEqualTo(2);

        for (String example : card.findValuesAsText("custom_id")) {
            assertThat(discord.click(example, card).replyText())
                    .doesNotContain("couldn't find", "not certain", "out of date", "見つかりませんでした");
        }
    }

    @Test
    void nothingIsSentWhereTheBotMayNotWrite() throws Exception {
        start(RealAnswers.answers());
        watch();
        discord.invite(GUILD, false, NOW, "ja");

        assertNobodyIsGreeted();
        assertThat(log.lines()).anyMatch(line -> line.contains("no system channel that the bot may write in"));
    }

    @Test
    void whoInvitedTheBotWhileItWasAwayIsGreetedAndWhoHasHadItForLongIsNot() throws Exception {
        start(RealAnswers.answers());
        discord.invite(GUILD, true, NOW, "ja");
        discord.invite("820000000000000000", true, "2025-11-01T00:00:00+00:00", "ja");
        await(() -> client().getGuilds().size() == 3);

        watch();

        assertThat(Interaction.text(discord.rest().messages().next())).contains("はじめまして");
        assertNobodyIsGreeted();
    }

    @Test
    void noQuestionIsOfferedWhereNoneIsAnswered() throws Exception {
        access = new AccessSettings(10, 10, Set.of(LocalDiscord.channelId()), Set.of());
        start(RealAnswers.answers());
        watch();
        discord.invite(GUILD, true, NOW, "ja");

        assertThat(discord.rest().messages().next().findValuesAsText("custom_id"))
                .isEmpty();
    }

    @Test
    void thePresenceSaysWhatTheMinutesHoldAlsoAfterTheyHaveGrown(@TempDir Path folder) throws Exception {
        GrowingLibrary files = new GrowingLibrary(folder);
        library = files.service();
        Current<Corpus> growing =
                Current.of(library).map(service -> service.published().corpus());
        start(RealAnswers.answers());
        new Presence(growing).watch(client(), library);
        await(() -> !discord.gateway().shownPresences().isEmpty());
        String before = discord.gateway().shownPresences().getLast();
        assertThat(before).matches("1会合・[0-9]+発言");

        files.grow();
        library.refresh();

        await(() -> discord.gateway().shownPresences().size() == 2);
        int statements = corpus.meetings().stream()
                .mapToInt(meeting -> meeting.statements().size())
                .sum();
        assertThat(discord.gateway().shownPresences().getLast()).isEqualTo("2会合・" + statements + "発言");
    }

    /** Events come one after the other, and so does what is posted in a channel. */
    private void assertNobodyIsGreeted() {
        discord.send(Invocation.ask("第42回会合の議題は")).reply();
        ChannelPost.send(client(), LocalDiscord.channelId(), wording -> NoticeCard.busy(wording, 77));
        assertThat(Interaction.text(discord.rest().messages().next())).contains("77");
        assertThat(discord.rest().messages().waiting()).isZero();
    }
}
