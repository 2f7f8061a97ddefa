package dev.hatsugen.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hatsugen.store.FeedbackRepository;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteStoreTest {

    private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");

    private final Path file;

    SqliteStoreTest(@TempDir Path folder) {
        file = folder.resolve("deeper").resolve("store.db");
    }

    @Test
    void clicksAndQuestionsAreCountedApart() {
        try (SqliteStore store = SqliteStore.open(file)) {
            assertThat(store.questions().take("u", "g", 1, 9, NOON)).isEmpty();

            assertThat(store.clicks().take("u", "g", 1, 9, NOON)).isEmpty();
            assertThat(store.clicks().take("u", "g", 1, 9, NOON)).isPresent();
        }
    }

    @Test
    void aTransactionThatFailsLeavesNothing() {
        try (SqliteStore store = SqliteStore.open(file)) {
            assertThatThrownBy(() -> store.transaction(connection -> {
                        try (Statement statement = connection.createStatement()) {
                            statement.execute("INSERT INTO usage (at, user_id, guild) VALUES (1, 'u', 'g')");
                        }
                        throw new IllegalStateException("half-way");
                    }))
                    .hasMessage("half-way");

            assertThat(store.questions().take("u", "g", 1, 1, Instant.ofEpochMilli(2)))
                    .isEmpty();
        }
    }

    @Test
    void theWordsOfQuestionsAreKeptOnlyWhereTheSettingSaysSo() throws Exception {
        try (SqliteStore store = SqliteStore.open(file)) {
            store.feedback(false).save(entry("one", "秘密の質問"));
            store.feedback(true).save(entry("two", "公開の質問"));
            assertThat(store.feedback(true).all("g"))
                    .extracting(FeedbackRepository.Entry::question)
                    .containsExactly("", "公開の質問");
        }
        assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
                .doesNotContain(new String("秘密の質問".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));
    }

    private static FeedbackRepository.Entry entry(String card, String question) {
        return new FeedbackRepository.Entry(NOON, "g", "u", null, card, true, question, List.of("42:1:2"), "");
    }
}
