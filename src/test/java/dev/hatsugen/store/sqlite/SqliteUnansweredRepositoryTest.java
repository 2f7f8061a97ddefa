package dev.hatsugen.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.store.UnansweredRepository;
import dev.hatsugen.store.UnansweredRepository.Entry;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteUnansweredRepositoryTest {

    private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");

    private final Path file;

    SqliteUnansweredRepositoryTest(@TempDir Path folder) {
        file = folder.resolve("store.db");
    }

    @Test
    void whereTheWordsAreKeptTheNewestComeFirstAndAGuildSeesItsOwnAlone() {
        try (SqliteStore store = SqliteStore.open(file)) {
            UnansweredRepository unanswered = store.unanswered(true);
            unanswered.save(entry("g", "一つ目"));
            unanswered.save(entry("g", "二つ目"));
            unanswered.save(entry("h", "よそ"));

            assertThat(unanswered.latest("g", 9)).extracting(Entry::question).containsExactly("二つ目", "一つ目");
            assertThat(unanswered.latest("g", 1)).hasSize(1);
            assertThat(unanswered.counts("g")).containsExactly(java.util.Map.entry("ABSENT", 2));
            assertThat(store.forget("u").questions()).isEqualTo(3);
            assertThat(unanswered.counts("g")).isEmpty();
        }
    }

    @Test
    void whereTheyAreNotKeptNeitherTheWordsNorWhoAskedReachTheFile() throws Exception {
        try (SqliteStore store = SqliteStore.open(file)) {
            store.unanswered(false).save(new Entry(NOON, "g", "user-4711", "ABSENT", "secret question"));

            assertThat(store.unanswered(false).latest("g", 9)).isEmpty();
            assertThat(store.unanswered(false).counts("g")).containsEntry("ABSENT", 1);
        }
        assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).doesNotContain("secret", "4711");
    }

    @Test
    void theOldestMakeRoom() {
        try (SqliteStore store = SqliteStore.open(file)) {
            UnansweredRepository unanswered = new SqliteUnansweredRepository(store, true, 2);
            for (int i = 1; i <= 3; i++) {
                unanswered.save(entry("g", "問い" + i));
            }

            assertThat(unanswered.latest("g", 9)).extracting(Entry::question).containsExactly("問い3", "問い2");
        }
    }

    private static Entry entry(String guild, String question) {
        return new Entry(NOON, guild, "u", "ABSENT", question);
    }
}
