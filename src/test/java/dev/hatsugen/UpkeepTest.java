package dev.hatsugen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hatsugen.backup.Backup;
import dev.hatsugen.backup.BackupException;
import dev.hatsugen.config.Settings;
import dev.hatsugen.store.FeedbackRepository;
import dev.hatsugen.store.Store;
import dev.hatsugen.store.SubscriptionRepository.Kind;
import dev.hatsugen.store.SubscriptionRepository.Subscription;
import dev.hatsugen.store.sqlite.SqliteStore;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Backups, their return, and users who are forgotten, over real files. */
final class UpkeepTest {

    private static final String USER = "123456789012345678";
    private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");

    private final Path folder;
    private final Path archive;

    UpkeepTest(@TempDir Path folder) {
        this.folder = folder;
        this.archive = folder.resolve("kept.zip");
    }

    @BeforeEach
    void makeMinutesAndStore() throws IOException {
        Files.createDirectories(folder.resolve("here/corpus"));
        Files.writeString(folder.resolve("here/corpus/第1回.txt"), "○議長 開会します。\n");
        Files.writeString(folder.resolve("here/corpus/第1回.yaml"), "accepted: true\n");
        Files.writeString(folder.resolve("here/corpus/.change"), "under way");
        try (Store store = SqliteStore.open(folder.resolve("here/store.db"))) {
            save(store, USER, "one");
            save(store, "99", "two");
        }
    }

    @Test
    void whatWasKeptComesBackElsewhere() throws Exception {
        try (Store busy = SqliteStore.open(folder.resolve("here/store.db"))) {
            save(busy, "99", "three");
            assertThat(Upkeep.backUp(settings("here"), archive, false)).isEqualTo(new Backup.Contents(2, true));
        }
        assertThat(Upkeep.restore(settings("there"), archive, false)).isEqualTo(new Backup.Contents(2, true));

        assertThat(folder.resolve("there/corpus/第1回.txt")).hasContent("○議長 開会します。");
        assertThat(folder.resolve("there/corpus/.change")).doesNotExist();
        try (Store store = SqliteStore.open(folder.resolve("there/store.db"))) {
            assertThat(store.feedback(true).all(null).stream().map(FeedbackRepository.Entry::card))
                    .containsExactly("one", "two", "three");
        }
        assertThat(names("there")).containsExactlyInAnyOrder("corpus", "store.db");
        assertThat(names("")).containsExactlyInAnyOrder("here", "there", "kept.zip");
    }

    @Test
    void nothingThatIsThereIsOverwrittenUnasked() throws Exception {
        Upkeep.backUp(settings("here"), archive, false);
        assertThatThrownBy(() -> Upkeep.backUp(settings("here"), archive, false))
                .isInstanceOf(BackupException.class)
                .hasMessageContaining("--overwrite");
        Files.writeString(folder.resolve("here/corpus/第2回.txt"), "new");
        Map<String, String> before = tree("here");

        assertThatThrownBy(() -> Upkeep.restore(settings("here"), archive, false))
                .isInstanceOf(BackupException.class)
                .hasMessageContaining("nothing was changed");
        assertThat(tree("here")).isEqualTo(before);

        Upkeep.restore(settings("here"), archive, true);
        assertThat(folder.resolve("here/corpus/第2回.txt")).doesNotExist();
        assertThat(folder.resolve("here/corpus.before-restore-1/第2回.txt")).hasContent("new");
        assertThat(folder.resolve("here/store.db.before-restore-1")).isNotEmptyFile();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"../out.txt", "/tmp/out.txt", "corpus/../../out.txt", "corpus/..", "other/a.txt", "corpus\\..\\a"
            })
    void noNameLeadsOutOfItsPlace(String name) throws Exception {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            zip.putNextEntry(new ZipEntry("format"));
            zip.write("hatsugen-backup 1\n".getBytes(StandardCharsets.US_ASCII));
            zip.putNextEntry(new ZipEntry(name));
            zip.write(1);
        }
        assertThatThrownBy(() -> Upkeep.restore(settings("there"), archive, true))
                .isInstanceOf(BackupException.class)
                .hasMessageContaining("no place");
        assertThat(names("there")).isEmpty();
        assertThat(folder.resolve("out.txt")).doesNotExist();
    }

    @Test
    void aDamagedBackupChangesNothing() throws Exception {
        Upkeep.backUp(settings("here"), archive, false);
        byte[] whole = Files.readAllBytes(archive);
        Map<String, String> before = tree("here");
        Random random = new Random(15);
        for (int i = 0; i < 30; i++) {
            Files.write(archive, Arrays.copyOf(whole, random.nextInt(whole.length)));
            assertThatThrownBy(() -> Upkeep.restore(settings("here"), archive, true))
                    .isInstanceOf(BackupException.class);
            assertThat(tree("here")).isEqualTo(before);
        }
    }

    @Test
    void aFlippedBitIsFoundOrChangesNothing() throws Exception {
        Upkeep.backUp(settings("here"), archive, false);
        byte[] whole = Files.readAllBytes(archive);
        Upkeep.restore(settings("there"), archive, false);
        List<String> right = List.copyOf(tree("there").values());
        Random random = new Random(15);
        for (int i = 0; i < 60; i++) {
            byte[] flipped = whole.clone();
            flipped[random.nextInt(whole.length)] ^= (byte) (1 << random.nextInt(8));
            Files.write(archive, flipped);
            try {
                Upkeep.restore(settings("flip" + i), archive, false);
                assertThat(List.copyOf(tree("flip" + i).values())).isEqualTo(right);
            } catch (BackupException e) {
                assertThat(names("flip" + i)).isEmpty();
            }
        }
    }

    @Test
    void aUserIsForgottenToTheLastByte() throws Exception {
        assertThat(Upkeep.forget(settings("here"), USER)).contains(new Store.Forgotten(1, 1, 0, 1));
        assertThat(Upkeep.forget(settings("here"), USER)).contains(new Store.Forgotten(0, 0, 0, 0));
        assertThat(Upkeep.forget(settings("there"), USER)).isEmpty();

        try (Store store = SqliteStore.open(folder.resolve("here/store.db"))) {
            assertThat(store.feedback(true).all(null))
                    .singleElement()
                    .matches(entry -> entry.user().equals("99"));
            save(store, USER, "again");
            store.forget(USER);
            assertThat(tree("here").values()).noneMatch(bytes -> bytes.contains(USER));
        }
    }

    private static void save(Store store, String user, String card) {
        store.questions().take(user, "g", 9, 9, NOON);
        store.feedback(true).save(new FeedbackRepository.Entry(NOON, "g", user, null, card, true, "問い", List.of(), ""));
        store.subscriptions().add(new Subscription(user, "g", null, Kind.TOPIC, "話題", "ja"), 9, 9, NOON);
    }

    private Settings settings(String place) throws Exception {
        Path at = Files.createDirectories(folder.resolve(place));
        return Settings.load(
                null,
                Map.of(
                        "HATSUGEN_CORPUS_DIRECTORY", at.resolve("corpus").toString(),
                        "HATSUGEN_STORE_FILE", at.resolve("store.db").toString()));
    }

    private List<String> names(String place) throws IOException {
        try (Stream<Path> paths = Files.list(folder.resolve(place))) {
            return paths.map(path -> path.getFileName().toString()).toList();
        }
    }

    /** Every file with its bytes. */
    private Map<String, String> tree(String place) throws IOException {
        Map<String, String> tree = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder.resolve(place))) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                tree.put(path.toString(), Files.readString(path, StandardCharsets.ISO_8859_1));
            }
        }
        return tree;
    }
}
