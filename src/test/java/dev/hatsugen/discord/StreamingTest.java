package dev.hatsugen.discord;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.hatsugen.RealAnswers;
import dev.hatsugen.RealCorpus;
import dev.hatsugen.answer.Answers;
import dev.hatsugen.discord.local.Fault;
import dev.hatsugen.discord.local.Interaction;
import dev.hatsugen.discord.local.Invocation;
import dev.hatsugen.discord.local.LocalDiscord;
import dev.hatsugen.discord.local.Step;
import dev.hatsugen.discord.local.Writing;
import dev.hatsugen.language.Glosser;
import dev.hatsugen.writing.PlayedProvider;
import dev.hatsugen.writing.WritingAnswers;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** With a language model the quotes are shown at once, and its sentences above them when they are proven; one answer, whatever happens. */
final class StreamingTest extends OnLocalDiscord {

    private static final String ASKED = "人材の育成について誰が何と述べましたか";
    private static final String WAITING = "言語モデルが引用を読んでいます";
    private static final String POINTS = "①";
    private static final Duration LONG = Duration.ofSeconds(20);

    private final CountDownLatch model = new CountDownLatch(1);
    private final PlayedProvider provider = new PlayedProvider(this::slow);

    StreamingTest() throws IOException {}

    @BeforeEach
    void takeTheRealMinutes() {
        corpus = RealCorpus.corpus();
    }

    @AfterEach
    void stop() {
        model.countDown();
        provider.close();
    }

    /** Answers when the test lets it. */
    private PlayedProvider.Response slow(String prompt) {
        pause();
        return PlayedProvider.truth(prompt);
    }

    private void pause() {
        try {
            assertThat(model.await(120, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Once the early card was sent. */
    private void letTheModelAnswerLater() {
        CompletableFuture.delayedExecutor(2, TimeUnit.SECONDS).execute(model::countDown);
    }

    private Answers answers(Duration timeout) {
        return WritingAnswers.over(
                RealAnswers.answers(),
                provider.languageModel(false, timeout),
                RealAnswers.reader(),
                RealCorpus.corpus(),
                new Glosser(RealCorpus.glossary()));
    }

    private static String last(Interaction asked, int edits) {
        await(() -> asked.edits().size() == edits);
        return Interaction.text(asked.edits().getLast());
    }

    /** A card that a killed bot leaves behind says by itself that nothing will come any more. */
    private static void assertPromisesUntil(String card) {
        Matcher until = Pattern.compile("期限は<t:(\\d+):R>").matcher(card);
        assertThat(until.find()).isTrue();
        assertThat(Instant.ofEpochSecond(Long.parseLong(until.group(1))))
                .isBetween(Instant.now(), Instant.now().plus(LONG));
    }

    private String posted() {
        return Interaction.text(discord.rest().messages().last(LocalDiscord.channelId()));
    }

    @Test
    void theQuotesOfASlowModelAreThereBeforeItsSentences() throws Exception {
        start(answers(LONG));
        Interaction asked = discord.send(Invocation.ask(ASKED));
        assertThat(asked.replyText()).contains(WAITING, "> ").doesNotContain(POINTS);
        assertPromisesUntil(asked.replyText());
        model.countDown();
        assertThat(last(asked, 2)).contains(POINTS, "> ").doesNotContain(WAITING, "<t:");
    }

    @Test
    void aProviderThatIsNotThereCostsNoEarlyCardAndSoNoPause() throws Exception {
        model.countDown();
        provider.close();
        start(answers(LONG));
        Interaction asked = discord.send(Invocation.ask(ASKED));
        assertThat(asked.replyText()).contains("つながらない", "> ").doesNotContain(WAITING);
        assertThat(asked.edits()).hasSize(1);
    }

    @Test
    void aModelThatStallsLeavesTheQuotesWithANote() throws Exception {
        start(answers(Duration.ofSeconds(5)));
        Interaction asked = discord.send(Invocation.ask(ASKED));
        assertThat(asked.replyText()).contains(WAITING, "> ");
        assertThat(last(asked, 2)).contains("間に合わなかった", "> ").doesNotContain(WAITING, POINTS);
    }

    @Test
    void aModelCutOffInTheMiddleLeavesTheQuotesWithANote() throws Exception {
        provider.play(prompt -> {
            pause();
            return PlayedProvider.truth(prompt).cutAfter(0.5);
        });
        start(answers(LONG));
        Interaction asked = discord.send(Invocation.ask(ASKED));
        assertThat(asked.replyText()).contains(WAITING, "> ");
        model.countDown();
        assertThat(last(asked, 2)).contains("> ").doesNotContain(WAITING, POINTS);
    }

    @Test
    void aMentionIsAnsweredByOneMessageThatIsEdited() throws Exception {
        start(answers(LONG));
        discord.write(Writing.of(Writing.MENTION + " " + ASKED));
        JsonNode first = discord.rest().messages().next();
        assertThat(Interaction.text(first)).contains(WAITING, "> ").doesNotContain(POINTS);
        model.countDown();
        await(() -> posted().contains(POINTS));
        assertThat(posted()).doesNotContain(WAITING);
        assertThat(discord.rest().messages().waiting()).isZero();
    }

    @Test
    void anEarlyCardWhoseReceiptIsLostIsNotPostedTwice() throws Exception {
        discord.rest().failNext(Step.POST, Fault.lostAnswer(), Fault.lostAnswer(), Fault.lostAnswer());
        letTheModelAnswerLater();
        start(answers(LONG));
        discord.write(Writing.of(Writing.MENTION + " " + ASKED));
        await(() -> discord.rest().messages().waiting() > 0 && posted().contains(POINTS));
        assertThat(discord.rest().messages().waiting()).isEqualTo(1);
    }

    @Test
    void anEarlyCardThatDiscordFailsToShowCostsNothingOfTheAnswer() throws Exception {
        discord.rest().failNext(Step.EDIT, Fault.status(500), Fault.status(500), Fault.status(500));
        letTheModelAnswerLater();
        start(answers(LONG));
        Interaction asked = discord.send(Invocation.ask(ASKED));
        await(() -> !asked.edits().isEmpty()
                && Interaction.text(asked.edits().getLast()).contains(POINTS));
    }
}
