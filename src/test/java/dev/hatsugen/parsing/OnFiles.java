package dev.hatsugen.parsing;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** A folder to write files into that are minutes, or are refused as none. */
abstract class OnFiles {

    final Path folder;

    OnFiles(@TempDir Path folder) {
        this.folder = folder;
    }

    Path write(String name, byte... bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    static void assertRefused(Path file, String reason) {
        assertThatExceptionOfType(UnreadableMinutesException.class)
                .isThrownBy(() -> MinutesFile.read(file))
                .withMessageStartingWith(file.getFileName() + ": ")
                .withMessageContaining(reason);
    }
}
