package dev.hatsugen.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hatsugen.store.FeedbackRepository;
import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
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

    @Test
    void whatWasNotedBeforeTheProcessWasKilledIsThere() throws Exception {
        Process writer = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SqliteStoreTest.class.getName(),
                        file.toString())
                .redirectErrorStream(true)
                .start();
        int told = 0;
        try (BufferedReader out = writer.inputReader(StandardCharsets.UTF_8)) {
            while (told < 200) {
                String line = Objects.requireNonNull(out.readLine(), "the writer ended by itself");
                told = line.matches("[0-9]+") ? Integer.parseInt(line) : told;
            }
            writer.destroyForcibly().waitFor();
        }

        try (SqliteStore store = SqliteStore.open(file)) {
            assertThat(store.feedback(true).all(null)).hasSizeGreaterThanOrEqualTo(told);
        }
    }

    /** Notes entries without end, and tells the number of each once it is noted. */
    public static void main(String[] arguments) {
        try (SqliteStore store = SqliteStore.open(Path.of(arguments[0]))) {
            FeedbackRepository book = store.feedback(true);
            for (int i = 1; i < 1_000_000; i++) {
                book.save(entry("card" + i, "問い"));
                System.out.println(i);
            }
        }
    }

    private static FeedbackRepository.Entry entry(String card, String question) {
        return new FeedbackRepository.Entry(NOON, "g", "u", card, true, question, List.of("42:1:2"), "");
    }
}
