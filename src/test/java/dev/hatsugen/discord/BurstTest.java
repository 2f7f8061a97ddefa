package dev.hatsugen.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.discord.ask.SampleAnswers;
import dev.hatsugen.discord.local.Interaction;
import dev.hatsugen.discord.local.Invocation;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.slf4j.LoggerFactory;

/** Many questions at once. */
@Tag("slow")
final class BurstTest extends OnLocalDiscord {

    @Test
    void fiftyQuestionsAreAnsweredOnceEach() throws Exception {
        start(question -> {
            sleep(20);
            return SampleAnswers.answered(question);
        });
        discord.send(Invocation.ask(QUESTION)).reply();

        List<Interaction> asked = ask(50);
        asked.forEach(Interaction::reply);
        TimeUnit.MILLISECONDS.sleep(200);

        for (int i = 0; i < asked.size(); i++) {
            assertThat(asked.get(i).edits()).hasSize(1);
            assertThat(asked.get(i).replyText()).contains("質問：問い" + i + "\n");
        }
        double[] millis = asked.stream()
                .mapToDouble(Interaction::millisToCallback)
                .sorted()
                .toArray();
        LoggerFactory.getLogger(BurstTest.class)
                .info("Event to callback in ms: p50 {}, p95 {}, max {}", millis[25], millis[47], millis[49]);
    }

    @Test
    @Timeout(120)
    void whenTheQueueIsFullTheUserIsToldHowLongItIs() throws Exception {
        CountDownLatch open = new CountDownLatch(1);
        start(
                question -> {
                    await(open);
                    return SampleAnswers.answered(question);
                },
                Duration.ofMinutes(2));

        List<Interaction> asked = ask(300);
        asked.forEach(Interaction::callback);
        String told = firstTurnedAway(asked);
        open.countDown();
        asked.forEach(Interaction::reply);
        TimeUnit.MILLISECONDS.sleep(200);

        assertThat(told).contains("混み合っています（256件待ち）");
        assertThat(asked).allSatisfy(one -> assertThat(one.edits()).hasSize(1));
        assertThat(asked.stream().filter(one -> one.replyText().contains("混み合って")))
                .hasSizeLessThanOrEqualTo(42);
    }

    /** Events may be taken in another order than they were sent: whoever is answered while nobody works was turned away. */
    private static String firstTurnedAway(List<Interaction> asked) {
        while (true) {
            for (Interaction one : asked) {
                if (!one.edits().isEmpty()) {
                    return one.replyText();
                }
            }
            sleep(20);
        }
    }

    private List<Interaction> ask(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> discord.send(Invocation.ask("問い" + i)))
                .toList();
    }

    private static void sleep(long millis) {
        try {
            TimeUnit.MILLISECONDS.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(120, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
