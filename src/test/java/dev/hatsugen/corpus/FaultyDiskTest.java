package dev.hatsugen.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.hatsugen.GeneratedMinutes;
import dev.hatsugen.config.SidecarFiles;
import dev.hatsugen.corpus.FaultyDisk.Fault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Minutes come in, are replaced and go while the disk fails at each step in turn: all of the change is made or none. */
@Tag("slow")
class FaultyDiskTest {

    private static final int MAX_STEPS = 200;

    private final Path machine;
    private final FaultyDisk disk;
    private final Path incoming;
    private final CorpusService service;

    FaultyDiskTest(@TempDir Path folder) throws IOException {
        disk = new FaultyDisk(folder.getFileSystem());
        incoming = Files.createDirectory(folder.resolve("incoming"));
        machine = Files.createDirectory(folder.resolve("minutes"));
        SidecarFiles supplements = new SidecarFiles();
        service = new CorpusService(
                new CorpusDirectory(disk.wrapPath(machine), supplements), supplements, (corpus, reindex) -> {});
    }

    private interface Change {
        void make() throws RefusedMinutesException;
    }

    @BeforeEach
    void fill() throws Exception {
        service.add(List.of(file(1, 3), file(2, 3)), AddOptions.PLAIN);
    }

    @ParameterizedTest
    @CsvSource({"FULL, false", "FULL, true", "SYNC, false", "SYNC, true", "MOVE, false", "MOVE, true"})
    void eachStepMayFail(Fault fault, boolean isForGood) throws Exception {
        Path three = file(3, 3);
        Path four = file(4, 3);
        failAtEachStep(fault, isForGood, () -> service.add(List.of(three, four), AddOptions.PLAIN));
        Path revised = file(1, 4);
        failAtEachStep(fault, isForGood, () -> service.replace(name(1), revised, AddOptions.PLAIN));
        failAtEachStep(fault, isForGood, () -> service.remove(name(2)));
    }

    /** Once for each step, until the change needs no more steps. */
    private void failAtEachStep(Fault fault, boolean isForGood, Change change) throws Exception {
        Map<String, String> before = files();
        change.make();
        Map<String, String> after = files();
        assertThat(after).isNotEqualTo(before);
        restore(before);
        for (int step = 0; step < MAX_STEPS; step++) {
            disk.fail(fault, step, isForGood);
            boolean isMade = isMade(change);
            boolean isRefused = disk.mend();
            service.refresh();
            if (isMade || (isForGood && files().equals(after))) { // decided before the disk failed for good: made later
                assertThat(files()).as("made, step %d", step).isEqualTo(after);
                if (!isRefused) {
                    return;
                }
                restore(before);
            }
            assertThat(files()).as("not made, step %d", step).isEqualTo(before);
        }
        fail("there is no end to the steps of %s", fault);
    }

    private static boolean isMade(Change change) {
        try {
            change.make();
            return true;
        } catch (RefusedMinutesException e) {
            assertThat(e.refusals()).singleElement().asString().containsAnyOf("No space left", "Input/output error");
            return false;
        }
    }

    /** What is told as taken outlives a machine that loses its power. */
    @Test
    void whatComesIsMadeSureOfWithTheFolderThatNamesIt() throws Exception {
        disk.synced();
        service.add(List.of(file(3, 3)), AddOptions.PLAIN);
        assertThat(disk.synced())
                .contains(name(3), name(3).replace(".txt", ".yaml"), String.valueOf(machine.getFileName()));
    }

    @Test
    void writesThatAreShortAreGoneOnWith() throws Exception {
        disk.fail(Fault.SHORT, 0, true);
        service.add(List.of(file(3, 3)), AddOptions.PLAIN);
        assertThat(files()).containsEntry(name(3), GeneratedMinutes.text(3, 3));
    }

    private void restore(Map<String, String> files) throws Exception {
        for (String name : files().keySet()) {
            Files.delete(machine.resolve(name));
        }
        for (Map.Entry<String, String> file : files.entrySet()) {
            Files.writeString(machine.resolve(file.getKey()), file.getValue());
        }
        service.refresh();
    }

    /** What is in the folder of minutes, hidden folders too. */
    private Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.list(machine)) {
            for (Path file : all.toList()) {
                files.put(file.getFileName().toString(), Files.isDirectory(file) ? "a folder" : Files.readString(file));
            }
        }
        return files;
    }

    private static String name(int number) {
        return "meeting-%04d.txt".formatted(number);
    }

    /** Minutes with a supplement, outside of the faulty disk. */
    private Path file(int number, int turns) throws IOException {
        Files.writeString(
                incoming.resolve(name(number).replace(".txt", ".yaml")), "place: 会場%d\norigin: 案内\n".formatted(turns));
        return Files.writeString(incoming.resolve(name(number)), GeneratedMinutes.text(number, turns));
    }
}
