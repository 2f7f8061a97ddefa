package dev.hatsugen.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.hatsugen.KilledProcess;
import dev.hatsugen.store.FeedbackRepository;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Processes that end in the middle of writing the store: what they said is noted is there, and the store is whole. */
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
                    StoreLoop.class, 1 + random.nextInt(MAX_STEPS), file.toString(), String.valueOf(noted + 1), "5");
            noted = Integer.parseInt(told.getLast());
            try (SqliteStore store = SqliteStore.open(file)) {
                assertHoldsAll(store, noted);
                assertThat(store.questions().take("u" + noted, "g", 1, Integer.MAX_VALUE, StoreLoop.NOON))
                        .as("the last question is counted, after kill %d", kill)
                        .isPresent();
            }
        }
    }

    @Test
    void nothingIsLostWhereTheDiskIsFull() throws Exception {
        assumeThat(Path.of("/bin/sh")).isExecutable();
        Path file = folder.resolve("store.db");
        String java = String.join(" ", KilledProcess.command(StoreLoop.class, file.toString(), "1", "2000"));
        Process process = new ProcessBuilder("/bin/sh", "-c", "ulimit -f 6144; exec " + java).start();
        List<String> told = process.inputReader(StandardCharsets.UTF_8).lines().toList();
        List<String> failure =
                process.errorReader(StandardCharsets.UTF_8).lines().toList();

        assertThat(process.waitFor()).isNotZero();
        assertThat(failure).anyMatch(line -> line.contains("StoreException") && line.contains(file.toString()));
        try (SqliteStore store = SqliteStore.open(file)) {
            assertHoldsAll(store, Integer.parseInt(told.getLast()));
        }
    }

    private static void assertHoldsAll(SqliteStore store, int noted) {
        assertThat(store.health().setAside()).isNull();
        assertThat(store.feedback(true).all("g").stream()
                        .map(FeedbackRepository.Entry::card)
                        .collect(Collectors.toSet()))
                .containsAll(IntStream.rangeClosed(1, noted)
                        .mapToObj(StoreLoop::card)
                        .toList());
    }
}
