package dev.hatsugen.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hatsugen.store.FeedbackRepository;
import dev.hatsugen.store.StoreException;
import dev.hatsugen.store.StoreFault;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What may be wrong with the file, with real SQLite: each fault is told with its code, and the store comes back by itself. */
class SqliteFaultsTest {

    private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");
    private static final int FLIPS = Integer.getInteger("hatsugen.flips", 100);

    private final AtomicLong nanoTime = new AtomicLong(Duration.ofHours(1).toNanos());
    private final Path file;

    SqliteFaultsTest(@TempDir Path folder) {
        file = folder.resolve("deeper").resolve("store.db");
    }

    @Test
    void aFileThatIsNoStoreIsSetAsideAndMadeAnew() throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "no database, but quite some text\n".repeat(100));
        try (SqliteStore store = open()) {
            assertThat(store.health().fault()).isNull();
            assertThat(store.health().setAside()).isEqualTo(file.resolveSibling("store.db.unusable-1"));
            assertThat(store.health().setAside()).content().startsWith("no database");
            assertThat(isCounted(store)).isTrue();
        }
    }

    @Test
    void aHalvedFileIsSetAside() throws IOException {
        fill();
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
        try (SqliteStore store = open()) {
            assertThat(store.health().setAside()).exists();
            assertThat(isCounted(store)).isTrue();
        }
    }

    @Test
    void onlyTheLastFewUnusableFilesAreKept() throws IOException {
        Files.createDirectories(file.getParent());
        for (int i = 1; i <= 7; i++) {
            Files.writeString(file, ("no database " + i + "\n").repeat(100));
            open().close();
        }
        try (Stream<Path> files = Files.list(file.getParent())) {
            assertThat(files.map(each -> String.valueOf(each.getFileName())).filter(name -> name.contains("unusable")))
                    .containsExactlyInAnyOrder(
                            "store.db.unusable-1",
                            "store.db.unusable-2",
                            "store.db.unusable-3",
                            "store.db.unusable-4",
                            "store.db.unusable-5");
        }
        assertThat(file.resolveSibling("store.db.unusable-5")).content().startsWith("no database 7");
    }

    @Test
    @Tag("slow")
    void flippedBitsNeverStopIt() throws IOException {
        fill();
        byte[] whole = Files.readAllBytes(file);
        Random random = new Random(15);
        for (int i = 0; i < FLIPS; i++) {
            byte[] bytes = whole.clone();
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            Files.write(file, bytes);
            try (SqliteStore store = open()) {
                assertThat(isCounted(store)).as("flip %d", i).isTrue();
                assertThat(store.feedback(true).all("g")).hasSizeLessThanOrEqualTo(200);
            }
        }
    }

    @Test
    void pagesThatAreZeroedUnderItAreNoticedAndSetAside() throws IOException {
        fill();
        try (SqliteStore store = open()) {
            try (var channel = Files.newByteChannel(file, StandardOpenOption.WRITE)) {
                channel.write(ByteBuffer.allocate((int) Files.size(file)));
            }
            isCounted(store);
            nanoTime.addAndGet(Duration.ofSeconds(3).toNanos());
            assertThat(isCounted(store)).isTrue();
        }
    }

    @Test
    void aFileThatIsDeletedUnderItIsMadeAnew() throws IOException {
        try (SqliteStore store = open()) {
            Files.delete(file);
            assertThat(isCounted(store)).isTrue();
            assertThat(file).exists();
        }
    }

    @Test
    void aFullDiskIsToldAsSuchAndLeftWhenThereIsRoom() {
        try (SqliteStore store = open()) {
            assertThatThrownBy(() -> store.transaction(connection -> {
                        try (Statement statement = connection.createStatement()) {
                            statement.execute("PRAGMA max_page_count = 1");
                            return statement.executeUpdate("INSERT INTO usage VALUES (1, hex(zeroblob(100000)), 'g')");
                        }
                    }))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining(file.toString())
                    .hasMessageContaining("SQLITE_FULL")
                    .hasMessageContaining("make room");
            assertThat(Objects.requireNonNull(store.health().fault()).kind()).isEqualTo(StoreFault.Kind.FULL);
            nanoTime.addAndGet(Duration.ofSeconds(2).toNanos() - 1);
            assertThatThrownBy(() -> isCounted(store))
                    .as("not tried again before two seconds are over")
                    .isInstanceOfSatisfying(
                            StoreException.class,
                            known -> assertThat(known.code()).isEqualTo("SQLITE_FULL"));

            nanoTime.addAndGet(1);
            assertThat(isCounted(store)).isTrue();
            assertThat(store.health().fault()).isNull();
        }
    }

    @Test
    void aFileThatAnotherProcessHoldsIsWaitedForOnceAndNotByEverybody() throws SQLException {
        try (SqliteStore store = open();
                Connection other = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = other.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");
            for (int i = 0; i < 100; i++) {
                assertThatThrownBy(() -> isCounted(store)).hasMessageContaining("SQLITE_BUSY");
            }
            assertThat(Objects.requireNonNull(store.health().fault()).kind()).isEqualTo(StoreFault.Kind.LOCKED);
            statement.execute("ROLLBACK");

            nanoTime.addAndGet(Duration.ofSeconds(3).toNanos());
            assertThat(isCounted(store)).isTrue();
        }
    }

    @Test
    void aPlaceWhereNoFileCanBeIsToldAndTriedAgain() throws IOException {
        Files.writeString(file.getParent(), "a file");
        try (SqliteStore store = open()) {
            assertThat(Objects.requireNonNull(store.health().fault()).kind()).isEqualTo(StoreFault.Kind.UNREADABLE);
            Files.delete(file.getParent());
            nanoTime.addAndGet(Duration.ofSeconds(3).toNanos());
            assertThat(isCounted(store)).isTrue();
        }
    }

    @Test
    void tablesOfAnotherProgramAreSetAside() throws Exception {
        Files.createDirectories(file.getParent());
        sql("CREATE TABLE usage (at INTEGER)", "CREATE TABLE clicks (at INTEGER, user TEXT)");
        try (SqliteStore store = open()) {
            assertThat(store.health().setAside()).isNotNull();
            assertThat(isCounted(store)).isTrue();
        }
    }

    @Test
    void tablesOfANewerProgramAreSetAside() throws Exception {
        fill();
        sql("PRAGMA user_version = 99");
        try (SqliteStore store = open()) {
            assertThat(store.health().setAside()).isNotNull();
        }
    }

    @Test
    void itsOwnerAloneCanReadIt() throws IOException {
        fill();
        try (SqliteStore store = open()) {
            assertThat(isCounted(store)).isTrue();
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
            assertThat(PosixFilePermissions.toString(
                            Files.getPosixFilePermissions(file.resolveSibling("store.db-wal"))))
                    .isEqualTo("rw-------");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.getParent())))
                    .isEqualTo("rwx------");
        }
    }

    @Test
    void theOldestFeedbackOfAGuildIsForgotten() {
        try (SqliteStore store = open()) {
            FeedbackRepository feedback = new SqliteFeedbackRepository(store, true, 3);
            feedback.save(entry("other", "h", 0));
            for (int i = 0; i < 5; i++) {
                feedback.save(entry("card" + i, "g", i));
            }
            assertThat(feedback.all("g"))
                    .extracting(FeedbackRepository.Entry::card)
                    .containsExactly("card2", "card3", "card4");
            assertThat(feedback.all("h")).hasSize(1);
        }
    }

    private SqliteStore open() {
        return SqliteStore.open(file, nanoTime::get);
    }

    private static boolean isCounted(SqliteStore store) {
        return store.questions().take("u" + System.nanoTime(), null, 1, 1, NOON).isEmpty();
    }

    private void fill() {
        try (SqliteStore store = open()) {
            for (int i = 0; i < 200; i++) {
                store.feedback(true).save(entry("card" + i, "g", i));
            }
        }
    }

    private static FeedbackRepository.Entry entry(String card, String guild, int second) {
        return new FeedbackRepository.Entry(
                NOON.plusSeconds(second), guild, "u", null, card, true, "問い", List.of("42:1:2"), "理由".repeat(40));
    }

    private void sql(String... statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
