package dev.hatsugen.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrivateFilesTest {

    private final Path folder;

    PrivateFilesTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @BeforeEach
    void onlyWhereTheFileSystemKnowsOwners() {
        assumeThat(folder.getFileSystem().supportedFileAttributeViews()).contains("posix");
    }

    @Test
    void allFoldersThatAreMadeAreTheOwnersAlone() throws IOException {
        Path inner = PrivateFiles.createFolders(folder.resolve("a").resolve("b"));

        assertThat(rights(inner)).isEqualTo("rwx------");
        assertThat(rights(folder.resolve("a"))).isEqualTo("rwx------");
    }

    @Test
    void aFolderThatIsThereKeepsItsRights() throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));

        PrivateFiles.createFolders(folder);
        PrivateFiles.ensureFile(folder.resolve("file"));

        assertThat(rights(folder)).isEqualTo("rwxr-xr-x");
    }

    @Test
    void aNewFileIsTheOwnersAloneAndNoFileIsTakenForIt() throws IOException {
        Path file = PrivateFiles.createFile(folder.resolve("file"));

        assertThat(rights(file)).isEqualTo("rw-------");
        assertThatThrownBy(() -> PrivateFiles.createFile(file)).isInstanceOf(FileAlreadyExistsException.class);
    }

    @Test
    void aFileThatOthersCouldReadIsTakenFromThemWithWhatItHolds() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "words");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r--"));

        PrivateFiles.ensureFile(file);

        assertThat(rights(file)).isEqualTo("rw-------");
        assertThat(file).hasContent("words");
    }

    private static String rights(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
