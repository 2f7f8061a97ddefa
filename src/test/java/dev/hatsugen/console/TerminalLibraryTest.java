package dev.hatsugen.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** JLine's native code is loaded from the program's own folder: a process that is killed at any moment leaves nothing elsewhere. */
@EnabledOnOs(OS.LINUX)
class TerminalLibraryTest {

    @Test
    void it_is_not_unpacked_into_the_temporary_folder(@TempDir Path folder) throws Exception {
        Path own = Files.createDirectory(folder.resolve("own"));
        Path temporary = Files.createDirectory(folder.resolve("temporary"));
        Process asking = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Djava.io.tmpdir=" + temporary,
                        "-cp",
                        System.getProperty("java.class.path"),
                        Asking.class.getName())
                .directory(own.toFile())
                .start();
        String libraries = new String(asking.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(asking.waitFor()).isZero();
        assertThat(libraries.lines()).isNotEmpty().allMatch(line -> line.contains(own + "/"));
        assertThat(temporary).isEmptyDirectory();
    }

    /** A process that asks whether its errors are read on a terminal, and prints from where it has JLine's native code. */
    static final class Asking {

        private Asking() {}

        public static void main(String[] arguments) throws IOException {
            System.err.println(Streams.ofProcess().watched().getAsBoolean());
            try (Stream<String> maps = Files.lines(Path.of("/proc/self/maps"), StandardCharsets.ISO_8859_1)) {
                maps.filter(line -> line.contains("jlinenative")).forEach(System.out::println);
            }
        }
    }
}
