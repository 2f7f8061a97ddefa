package dev.hatsugen.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hatsugen.cache.FileCache;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileCacheTest {

    private final Path parent;
    private int made;

    FileCacheTest(@TempDir Path folder) {
        this.parent = folder.resolve("cache");
    }

    @Test
    void whatIsWholeIsNotMadeAgain() throws IOException {
        assertThat(Files.readString(folder("1").resolve("a"))).isEqualTo("made 1");
        assertThat(Files.readString(folder("1").resolve("a"))).isEqualTo("made 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "b", "checksums"})
    void aChangedByteIsHealed(String name) throws IOException {
        Path file = folder("1").resolve(name);
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length - 1] ^= 1;
        Files.write(file, bytes);
        assertThat(Files.readString(folder("1").resolve("a"))).isEqualTo("made 2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "b", "checksums"})
    void aCutOrMissingFileIsHealed(String name) throws IOException {
        Files.write(folder("1").resolve(name), new byte[0]);
        assertThat(Files.readString(folder("1").resolve("a"))).isEqualTo("made 2");
        Files.delete(folder("1").resolve(name));
        assertThat(Files.readString(folder("1").resolve("a"))).isEqualTo("made 3");
    }

    @Test
    void anotherVersionTakesThePlaceOfTheOneBefore() throws IOException {
        Path first = folder("1");
        Path second = folder("2");
        assertThat(first).doesNotExist();
        assertThat(Files.readString(second.resolve("a"))).isEqualTo("made 2");
    }

    @Test
    void whatAKilledProcessLeftIsReplaced() throws IOException {
        Files.createDirectories(parent.resolve("entry-part"));
        Files.writeString(parent.resolve("entry-part").resolve("a"), "half");
        assertThat(Files.readString(folder("1").resolve("a"))).isEqualTo("made 1");
        assertThat(parent.resolve("entry-part")).doesNotExist();
    }

    @Test
    void nothingIsLeftOfOneThatCannotBeMade() throws IOException {
        assertThatThrownBy(() -> new FileCache(parent).folder("entry", "1", folder -> {
                    Files.writeString(folder.resolve("a"), "half");
                    throw new IOException("disk full");
                }))
                .hasMessage("disk full");
        try (Stream<Path> left = Files.list(parent)) {
            assertThat(left).extracting(path -> path.getFileName().toString()).containsExactly("lock");
        }
    }

    @Test
    void aFolderThatCannotBeWrittenIsAFailure() throws IOException {
        Files.writeString(parent, "a file");
        assertThatThrownBy(() -> folder("1")).isInstanceOf(IOException.class);
    }

    @Test
    void processesThatStartAtOnceUnpackOnce() throws Exception {
        List<Process> processes = List.of(start(), start(), start());
        for (Process process : processes) {
            String folder = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            assertThat(process.waitFor()).isZero();
            assertThat(Path.of(folder)).isNotEmptyDirectory();
        }
        try (Stream<Path> left = Files.list(parent)) {
            assertThat(left).hasSize(2); // the lock and the entry
        }
    }

    private Path folder(String version) throws IOException {
        return new FileCache(parent).folder("entry", version, folder -> {
            Files.writeString(folder.resolve("a"), "made " + ++made);
            Files.writeString(folder.resolve("b"), "the same");
        });
    }

    private Process start() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Unpacking.class.getName(),
                        parent.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /** A process that unpacks the native libraries and prints where they are. */
    static final class Unpacking {

        private Unpacking() {}

        public static void main(String[] arguments) throws IOException {
            System.out.println(OnnxRuntimeLibrary.ofSystem().unpacked(new FileCache(Path.of(arguments[0]))));
        }
    }
}
