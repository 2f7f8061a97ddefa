package dev.hatsugen.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassArchiveTest {

    private static final String MAKE = "-XX:ArchiveClassesAtExit=";
    private static final String USE = "-XX:SharedArchiveFile=";

    private final Path folder;

    ClassArchiveTest(@TempDir Path folder) {
        this.folder = folder.resolve("cache");
    }

    @Test
    void whatWasMadeIsUsed() throws IOException {
        ClassArchive archive = made("1");
        assertThat(archive.options(true)).singleElement().asString().startsWith(USE + folder);
        assertThat(archive.options(false)).isEqualTo(archive.options(true));
    }

    @Test
    void onlyAQuestionHasOneMade() {
        assertThat(new ClassArchive(folder, "1").options(false)).isEmpty();
        assertThat(folder).doesNotExist();
    }

    @Test
    void aDamagedOneIsMadeAnew() throws IOException {
        ClassArchive archive = made("1");
        Path file = files().getFirst();
        byte[] bytes = Files.readAllBytes(file);
        bytes[1] ^= 1;
        Files.write(file, bytes);
        assertThat(archive.options(true)).singleElement().asString().startsWith(MAKE);
        make(archive);
        assertThat(files()).hasSize(1);
        assertThat(archive.options(true)).singleElement().asString().startsWith(USE);
    }

    @Test
    void oneOfAnotherProgramIsReplaced() throws IOException {
        made("1");
        ClassArchive next = new ClassArchive(folder, "2");
        assertThat(next.options(true)).singleElement().asString().startsWith(MAKE);
        make(next);
        assertThat(files()).singleElement().asString().contains("classes-2-");
    }

    @Test
    void nothingIsKeptOfACommandThatFailed() throws IOException {
        ClassArchive archive = new ClassArchive(folder, "1");
        write(archive);
        archive.keep(false);
        assertThat(files()).isEmpty();
    }

    @Test
    void aFolderThatCannotBeMadeCostsTheArchive() throws IOException {
        Files.writeString(folder, "a file");
        ClassArchive archive = new ClassArchive(folder, "1");
        assertThat(archive.options(true)).isEmpty();
        archive.keep(true);
        assertThat(folder).isRegularFile();
    }

    private ClassArchive made(String madeOf) throws IOException {
        ClassArchive archive = new ClassArchive(folder, madeOf);
        make(archive);
        return archive;
    }

    private static void make(ClassArchive archive) throws IOException {
        write(archive);
        archive.keep(true);
    }

    /** What Java does at its end. */
    private static void write(ClassArchive archive) throws IOException {
        String option = archive.options(true).getFirst();
        Files.writeString(Path.of(option.substring(MAKE.length())), "classes");
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
