package dev.hatsugen.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.KilledProcess;
import dev.hatsugen.store.FeedbackRepository;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Processes that are killed while they write the store: what they said is noted is there, and the store is whole. */
@Tag("slow")
class StoreKillTest {

    private static final int MAX_STEPS = 60;

    @TempDir
    Path folder;

    @Test
    void nothingThatWasAcknowledgedIsLost() throws Exception {
        Path file = folder.resolve("store.db");
        Random random = new Random(15);
        int noted = 0;
        for (int kill = 0; kill < KilledProcess.KILLS; kill++) {
            List<String> told = KilledProcess.run(
                    StoreLoop.class, 1 + random.nextInt(MAX_STEPS), file.toString(), String.valueOf(noted + 1));
            noted = Integer.parseInt(told.getLast());
            try (SqliteStore store = SqliteStore.open(file)) {
                assertThat(store.health().setAside()).as("after kill %d", kill).isNull();
                assertThat(store.feedback(true).all("g").stream()
                                .map(FeedbackRepository.Entry::card)
                                .collect(Collectors.toSet()))
                        .as("after kill %d", kill)
                        .containsAll(IntStream.rangeClosed(1, noted)
                                .mapToObj(StoreLoop::card)
                                .toList());
                assertThat(store.questions().take("u" + noted, "g", 1, Integer.MAX_VALUE, StoreLoop.NOON))
                        .as("the last question is counted, after kill %d", kill)
                        .isPresent();
            }
        }
    }
}
