package dev.hatsugen.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.discord.ask.SampleAnswers;
import dev.hatsugen.discord.local.Interaction;
import dev.hatsugen.discord.local.Invocation;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Stopping with questions in flight. */
@Tag("slow")
@Timeout(300)
final class ShutdownTest extends OnLocalDiscord {

    private final CountDownLatch working = new CountDownLatch(1);

    @Test
    void anAnswerInFlightIsFinished() throws Exception {
        DiscordBot bot = start(question -> {
            working.countDown();
            sleep(700);
            return SampleAnswers.answered(question);
        });
        Interaction asked = discord.send(Invocation.ask(QUESTION));
        working.await();

        bot.close();

        assertThat(asked.edits()).hasSize(1);
        assertThat(asked.replyText()).contains(SampleAnswers.NAGOYA);
        assertThat(bot.awaitStop()).isTrue();
    }

    @Test
    void anAnswerThatTakesTooLongIsApologisedForOnce() throws Exception {
        DiscordBot bot = start(
                question -> {
                    working.countDown();
                    sleep(20_000);
                    return SampleAnswers.answered(question);
                },
                Duration.ofMillis(300));
        Interaction asked = discord.send(Invocation.ask(QUESTION));
        working.await();

        bot.close();

        assertThat(asked.edits()).hasSize(1);
        assertThat(asked.replyText()).contains("停止中のため");
    }

    @Test
    void aQuestionThatComesWhileItStopsIsApologisedFor() throws Exception {
        DiscordBot bot = start(question -> {
            working.countDown();
            sleep(1500);
            return SampleAnswers.answered(question);
        });
        Interaction first = discord.send(Invocation.ask(QUESTION));
        working.await();

        CompletableFuture<Void> closing = CompletableFuture.runAsync(bot::close);
        sleep(300);
        Interaction late = discord.send(Invocation.ask(QUESTION));
        closing.get(120, TimeUnit.SECONDS);

        assertThat(first.replyText()).contains(SampleAnswers.NAGOYA);
        assertThat(late.replyText()).contains("停止中のため");
    }

    @Test
    void whenDiscordEndsTheConnectionForGoodTheBotSaysWhy() throws Exception {
        DiscordBot bot = start(SampleAnswers::answered);

        discord.gateway().closeWith(4004);

        assertThat(bot.awaitStop()).isFalse();
        assertThat(log.lines()).anyMatch(line -> line.contains("ended the connection for good"));
    }

    private static void sleep(long millis) {
        try {
            TimeUnit.MILLISECONDS.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
