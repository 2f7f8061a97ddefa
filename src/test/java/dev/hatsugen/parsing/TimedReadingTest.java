package dev.hatsugen.parsing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hatsugen.GeneratedMinutes;
import dev.hatsugen.minutes.ParsedMinutes;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TimedReadingTest {

    @Test
    void aReadingThatDoesNotEndIsStoppedAndOthersGoOnMeanwhile(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("one.txt"), GeneratedMinutes.text(1, 4));
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch stopped = new CountDownLatch(1);
        CompletableFuture<Void> endless = CompletableFuture.runAsync(() -> assertThatThrownBy(
                        () -> TimedReading.within(Duration.ofSeconds(5), "endless.pdf", () -> {
                            begun.countDown();
                            return untilInterrupted(stopped);
                        }))
                .isInstanceOf(UnreadableMinutesException.class)
                .hasMessage("endless.pdf: not read within 5 s."));
        assertThat(begun.await(30, TimeUnit.SECONDS)).isTrue();

        assertThat(TimedReading.read(file, SidecarMetadata.NONE).report().turns())
                .isEqualTo(4);
        assertThat(stopped.getCount()).as("the other one is still at it").isOne();

        endless.get(30, TimeUnit.SECONDS);
        assertThat(stopped.await(30, TimeUnit.SECONDS)).isTrue();
        assertThat(TimedReading.read(file, SidecarMetadata.NONE).report().turns())
                .isEqualTo(4);
    }

    private static ParsedMinutes untilInterrupted(CountDownLatch stopped) {
        while (!Thread.currentThread().isInterrupted()) {
            Thread.onSpinWait();
        }
        stopped.countDown();
        throw new IllegalStateException("stopped");
    }
}
