package dev.hatsugen.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StagedChangeTest {

    private static final Map<String, String> BEFORE = Map.of("kept", "1", "replaced", "2", "removed", "3");
    private static final Map<String, String> AFTER = Map.of("kept", "1", "replaced", "new 2", "new", "4");

    @TempDir
    Path folder;

    @BeforeEach
    void fill() throws IOException {
        for (Map.Entry<String, String> file : BEFORE.entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
    }

    private StagedChange change() throws IOException {
        StagedChange change = StagedChange.of(folder);
        change.put("replaced", bytes("new 2"));
        change.put("new", bytes("4"));
        change.remove("replaced");
        change.remove("removed");
        change.remove("never there");
        return change;
    }

    @Test
    void untilItIsCommittedNothingChangesAndNothingIsLeft() throws IOException {
        change().close();
        assertThat(files(folder)).isEqualTo(BEFORE);
    }

    @Test
    void allOfItHappens() throws IOException {
        try (StagedChange change = change()) {
            change.commit();
        }
        assertThat(files(folder)).isEqualTo(AFTER);
    }

    @Test
    void itCanBeUndone() throws IOException {
        try (StagedChange change = change()) {
            change.commit();
            change.undo();
        }
        assertThat(files(folder)).isEqualTo(BEFORE);
    }

    @Test
    void aFolderThatWasMadeForNothingGoesAgain() throws IOException {
        Path fresh = folder.resolve("fresh");
        StagedChange change = StagedChange.of(fresh);
        change.put("new", bytes("4"));
        change.close();
        assertThat(fresh).doesNotExist();
    }

    @Test
    void whatAnEndedProcessHadNotDecidedIsForgotten() throws IOException {
        staged();
        LeftBehind.finish(folder);
        assertThat(files(folder)).isEqualTo(BEFORE);
    }

    @Test
    void whatAnEndedProcessHadDecidedIsDoneFromWhereverItStopped() throws IOException {
        ChangeFolder decided = staged().as(ChangeFolder.State.STAGED, ChangeFolder.State.DECIDED);
        Files.move(folder.resolve("removed"), decided.path().resolve("old").resolve("removed"));
        LeftBehind.finish(folder);
        assertThat(files(folder)).isEqualTo(AFTER);

        decided = stagedAgain();
        decided.apply();
        LeftBehind.finish(folder);
        assertThat(files(folder)).isEqualTo(AFTER);
    }

    @Test
    void whatAnEndedProcessWasTakingBackIsTakenBack() throws IOException {
        ChangeFolder decided = staged().as(ChangeFolder.State.STAGED, ChangeFolder.State.DECIDED);
        decided.apply();
        ChangeFolder undone = decided.as(ChangeFolder.State.DECIDED, ChangeFolder.State.UNDONE);
        Files.delete(folder.resolve("new"));
        Files.move(undone.path().resolve("old").resolve("removed"), folder.resolve("removed"));
        LeftBehind.finish(folder);
        assertThat(files(folder)).isEqualTo(BEFORE);
    }

    @Test
    void whatIsBeingDoneNowIsLeftAlone() throws IOException {
        try (StagedChange change = change()) {
            LeftBehind.finish(folder);
            change.commit();
        }
        assertThat(files(folder)).isEqualTo(AFTER);
    }

    /** What a process leaves that is killed before it decides. */
    private ChangeFolder staged() throws IOException {
        ChangeFolder change = ChangeFolder.in(folder);
        Files.writeString(change.coming("replaced"), "new 2");
        Files.writeString(change.coming("new"), "4");
        change.writeList(java.util.List.of("replaced", "new"), java.util.List.of("removed", "never there"));
        return change;
    }

    private ChangeFolder stagedAgain() throws IOException {
        fill();
        return staged().as(ChangeFolder.State.STAGED, ChangeFolder.State.DECIDED);
    }

    private static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.list(folder)) {
            for (Path file : all.toList()) {
                files.put(file.getFileName().toString(), Files.isDirectory(file) ? "a folder" : Files.readString(file));
            }
        }
        return files;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
