package dev.hatsugen.parsing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MinutesFileTest {

    @TempDir
    private Path folder;

    @Test
    void a_file_is_read_as_text_under_its_name() throws IOException, UnreadableMinutesException {
        Path file = Files.writeString(folder.resolve("may.txt"), "早川：始めます。\n");
        assertThat(MinutesFile.read(file).source().text()).isEqualTo("早川：始めます。\n");
        assertThat(MinutesFile.read(file).source().name()).isEqualTo("may.txt");
    }

    @Test
    void a_file_that_cannot_be_read_says_why() throws IOException {
        assertRefused(folder.resolve("june.txt"), "june.txt: there is no such file.");
        assertRefused(folder, folder.getFileName() + ": not a file.");
        assertRefused(Files.writeString(folder.resolve("july.txt"), " "), "july.txt: the file is empty.");
    }

    @Test
    void a_file_has_32_mebibytes_at_most() throws IOException {
        Path file = folder.resolve("may.txt");
        try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength((32L << 20) + 1);
            assertRefused(file, "may.txt: larger than 32 MiB.");
            large.setLength(32L << 20);
        }
        assertThatThrownBy(() -> MinutesFile.read(file)).hasMessageNotContaining("larger than");
    }

    @Test
    void a_failure_keeps_file_reason_and_cause() {
        IOException cause = new IOException();
        UnreadableMinutesException failure = new UnreadableMinutesException("may.txt", "torn.", cause);
        assertThat(failure).hasMessage("may.txt: torn.").hasCause(cause);
        assertThat(failure.file()).isEqualTo("may.txt");
        assertThat(failure.reason()).isEqualTo("torn.");
    }

    private static void assertRefused(Path file, String message) {
        assertThatThrownBy(() -> MinutesFile.read(file))
                .isInstanceOf(UnreadableMinutesException.class)
                .hasMessage(message);
    }
}
