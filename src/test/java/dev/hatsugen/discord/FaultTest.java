package dev.hatsugen.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.discord.ask.SampleAnswers;
import dev.hatsugen.discord.local.Fault;
import dev.hatsugen.discord.local.Interaction;
import dev.hatsugen.discord.local.Invocation;
import dev.hatsugen.discord.local.Step;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the network and Discord do on a bad day. */
@Tag("slow")
final class FaultTest extends OnLocalDiscord {

    @ParameterizedTest
    @ValueSource(ints = {500, 503, 429})
    void anEditThatFailsOnceIsRepeated(int status) throws Exception {
        start(SampleAnswers::answered);
        discord.rest().failNext(Step.EDIT, status == 429 ? Fault.rateLimit(1) : Fault.status(status));

        assertAnsweredOnce(discord.send(Invocation.ask(QUESTION)));
    }

    @Test
    void aServerThatStaysBrokenLeavesOneLineInTheLog() throws Exception {
        start(SampleAnswers::answered);
        discord.rest().failNext(Step.EDIT, Fault.status(500), Fault.status(500), Fault.status(500));

        Interaction asked = discord.send(Invocation.ask(QUESTION));
        asked.callback();
        await(() -> log.lines().stream().anyMatch(line -> line.contains("could not be shown")));

        assertThat(asked.edits()).isEmpty();
        assertThat(log.lines())
                .filteredOn(line -> line.contains("could not be shown"))
                .hasSize(1);
    }

    @Test
    void aCardThatDiscordRefusesIsReplacedByANotice() throws Exception {
        start(SampleAnswers::answered);
        discord.rest().failNext(Step.EDIT, Fault.status(400));

        assertThat(discord.send(Invocation.ask(QUESTION)).replyText()).contains("表示できませんでした");
    }

    @Test
    void aCardIsSentAgainWhenItsConnectionBreaks() throws Exception {
        start(SampleAnswers::answered);

        discord.rest().failNext(Step.EDIT, Fault.cutConnection(), Fault.cutConnection());

        assertAnsweredOnce(discord.send(Invocation.ask(QUESTION)));
    }

    @Test
    void aFormOfWhichOnlyTheWordGotLostIsNoFailure() throws Exception {
        start(SampleAnswers::answered);
        Interaction asked = discord.send(Invocation.ask(QUESTION));
        asked.reply();
        await(() -> figures().answered()
                == 1); // its connection is idle: what fails on a kept one is repeated by the client
        discord.rest().failNext(Step.CALLBACK, Fault.lostAnswer());

        Interaction form = discord.click(asked, "unhelpful");

        assertThat(discord.submit(form, "理由", asked).replyText()).contains("記録しました");
        await(() -> figures().discordErrors().containsKey("40060"));
        assertThat(log.lines()).noneMatch(line -> line.contains("could not be shown"));
    }

    @Test
    void aSessionThatServesBetweenCutsIsNotSlowedDown() throws Exception {
        start(SampleAnswers::answered);
        for (int i = 1; i <= 4; i++) {
            int resumes = i;
            discord.gateway().cut();
            await(() -> discord.gateway().resumes() == resumes);
            assertAnsweredOnce(discord.send(Invocation.ask(QUESTION)));
        }
        assertThat(log.lines()).noneMatch(line -> line.contains("in a row"));
    }

    @Test
    void anAcknowledgementIsRepeatedWhenItsConnectionBreaks() throws Exception {
        start(SampleAnswers::answered);
        discord.rest().failNext(Step.CALLBACK, Fault.cutConnection(), Fault.cutConnection(), Fault.cutConnection());

        assertAnsweredOnce(discord.send(Invocation.ask(QUESTION)));
    }

    @Test
    void anAcknowledgementCountsWhenOnlyItsAnswerIsLost() throws Exception {
        start(SampleAnswers::answered);
        discord.rest().failNext(Step.CALLBACK, Fault.lostAnswer());

        assertAnsweredOnce(discord.send(Invocation.ask(QUESTION)));
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 503, 429})
    void anAcknowledgementThatFailsOnceIsRepeated(int status) throws Exception {
        start(SampleAnswers::answered);
        discord.rest().failNext(Step.CALLBACK, status == 429 ? Fault.rateLimit(1) : Fault.status(status));

        assertAnsweredOnce(discord.send(Invocation.ask(QUESTION)));
        assertThat(figures().discordErrors()).containsEntry(String.valueOf(status), 1L);
    }

    @Test
    void anAcknowledgementThatIsRefusedConcernsNoOtherQuestion() throws Exception {
        start(SampleAnswers::answered);
        discord.rest()
                .failNext(Step.CALLBACK, Fault.status(500), Fault.status(500), Fault.status(500), Fault.status(500));
        Interaction lost = discord.send(Invocation.ask(QUESTION));
        await(() -> log.lines().stream().anyMatch(line -> line.contains("outcome=lost")));

        assertAnsweredOnce(discord.send(Invocation.ask(QUESTION)));
        assertThat(lost.edits()).isEmpty();
        assertThat(log.lines())
                .filteredOn(line -> line.contains("could not be shown"))
                .hasSize(1);
    }

    @Test
    void aReconnectOnRequestLosesNoQuestion() throws Exception {
        start(SampleAnswers::answered);
        discord.gateway().askToReconnect();

        assertAnsweredOnce(discord.send(Invocation.ask(QUESTION)));
        assertAnsweredOnce(discord.send(Invocation.ask(QUESTION)));
        assertThat(discord.gateway().resumes()).isEqualTo(1);
    }

    @Test
    void aConnectionCutInTheMiddleOfAnAnswerLosesNothing() throws Exception {
        start(question -> {
            sleep(500);
            return SampleAnswers.answered(question);
        });
        Interaction before = discord.send(Invocation.ask(QUESTION));
        before.callback();
        discord.gateway().cut();
        Interaction meanwhile = discord.send(Invocation.ask(QUESTION));

        assertAnsweredOnce(before);
        assertAnsweredOnce(meanwhile);
    }

    @Test
    void aGatewayThatHangsUpAgainAndAgainIsAskedWithPauses() throws Exception {
        start(SampleAnswers::answered);
        discord.gateway().hangUp(true);
        discord.gateway().cut();
        await(() -> log.lines().stream().anyMatch(line -> line.contains("was cut 4 times in a row")));
        assertThat(log.lines()).anyMatch(line -> line.contains("was cut 3 times in a row"));
        assertThat(discord.gateway().attempts()).isLessThan(12);

        discord.gateway().hangUp(false);
        await(() -> discord.gateway().resumes() > 0);
        assertAnsweredOnce(discord.send(Invocation.ask(QUESTION)));
    }

    private static void assertAnsweredOnce(Interaction asked) throws InterruptedException {
        assertThat(asked.replyText()).contains(SampleAnswers.NAGOYA);
        TimeUnit.MILLISECONDS.sleep(100);
        assertThat(asked.edits()).hasSize(1);
    }

    private static void sleep(long millis) {
        try {
            TimeUnit.MILLISECONDS.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
