package dev.hatsugen.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.discord.ask.SampleAnswers;
import dev.hatsugen.discord.local.Fault;
import dev.hatsugen.discord.local.Interaction;
import dev.hatsugen.discord.local.Invocation;
import dev.hatsugen.discord.local.Step;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sessions, messages and tokens that end while somebody waits for an answer. */
@Tag("slow")
final class EndedFaultTest extends OnLocalDiscord {

    @ParameterizedTest
    @ValueSource(ints = {4000, 4009})
    void aSessionThatDiscordClosesIsTakenUpAgain(int code) throws Exception {
        start(SampleAnswers::answered);
        discord.gateway().closeWith(code);
        Interaction meanwhile = discord.send(Invocation.ask(QUESTION));

        assertAnsweredOnce(meanwhile);
        assertThat(discord.gateway().resumes()).isEqualTo(1);
        assertThat(discord.gateway().identifies()).isEqualTo(1);
    }

    @Test
    void anInvalidSessionThatMayBeResumedIsResumed() throws Exception {
        start(SampleAnswers::answered);
        discord.gateway().invalidateSession(true);
        await(() -> discord.gateway().resumes() == 1);

        assertAnsweredOnce(discord.send(Invocation.ask(QUESTION)));
        assertThat(discord.gateway().identifies()).isEqualTo(1);
    }

    @Test
    void afterAnInvalidSessionTheBotBeginsANewOneAndAnswersWhatItHadBegun() throws Exception {
        start(question -> {
            sleep(1000);
            return SampleAnswers.answered(question);
        });
        Interaction before = discord.send(Invocation.ask(QUESTION));
        before.callback();
        discord.gateway().invalidateSession(false);

        assertAnsweredOnce(before);
        await(() -> discord.gateway().identifies() == 2);
        sleep(500);
        assertAnsweredOnce(discord.send(Invocation.ask(QUESTION)));
    }

    @ParameterizedTest
    @ValueSource(ints = {404, 401})
    void aMessageThatIsGoneOrATokenThatHasEndedConcernsNoOtherQuestion(int status) throws Exception {
        start(SampleAnswers::answered);
        discord.rest().failNext(Step.EDIT, Fault.status(status));
        Interaction gone = discord.send(Invocation.ask(QUESTION));
        await(() -> log.lines().stream().anyMatch(line -> line.contains("could not be shown")));

        assertAnsweredOnce(discord.send(Invocation.ask(QUESTION)));
        assertThat(gone.edits()).isEmpty();
        assertThat(log.lines())
                .filteredOn(line -> line.contains("could not be shown"))
                .hasSize(1);
    }

    @Test
    void afterFifteenMinutesNothingIsSentAndNobodyElseIsConcerned() throws Exception {
        start(SampleAnswers::answered);
        Interaction late = discord.send(Invocation.ask(QUESTION), Duration.ofMinutes(16));
        await(() -> log.lines().stream().anyMatch(line -> line.contains("outcome=lost")));

        assertAnsweredOnce(discord.send(Invocation.ask(QUESTION)));
        assertThat(late.edits()).isEmpty();
        assertThat(log.lines())
                .filteredOn(line -> line.contains("could not be shown"))
                .singleElement()
                .asString()
                .contains("InteractionExpiredException");
    }

    @Test
    void anAnswerMayTakeLongerThanTheTimeForAcknowledging() throws Exception {
        CountDownLatch acknowledged = new CountDownLatch(1);
        start(question -> {
            assertThat(awaited(acknowledged)).isTrue();
            return SampleAnswers.answered(question);
        });

        Interaction asked = discord.send(Invocation.ask(QUESTION));
        asked.callback();
        sleep(3500);
        acknowledged.countDown();

        assertAnsweredOnce(asked);
    }

    @Test
    void twoHundredQuestionsAtOnceAreAnsweredOnceEach() throws Exception {
        start(SampleAnswers::answered);

        List<Interaction> asked = IntStream.range(0, 200)
                .mapToObj(i -> discord.send(Invocation.ask("問い" + i)))
                .toList();
        asked.forEach(Interaction::reply);
        sleep(200);

        for (int i = 0; i < asked.size(); i++) {
            assertThat(asked.get(i).edits()).hasSize(1);
            assertThat(asked.get(i).replyText()).contains("質問：問い" + i + "\n");
        }
    }

    private static void assertAnsweredOnce(Interaction asked) {
        assertThat(asked.replyText()).contains(SampleAnswers.NAGOYA);
        sleep(100);
        assertThat(asked.edits()).hasSize(1);
    }

    private static boolean awaited(CountDownLatch latch) {
        try {
            return latch.await(120, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static void sleep(long millis) {
        try {
            TimeUnit.MILLISECONDS.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
