package dev.hatsugen.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Native libraries lie in a folder of the program's own, once: however it ends, the temporary folder is as it was. */
@EnabledOnOs(OS.LINUX)
@Tag("slow")
final class TemporaryFilesTest {

    private static final String QUESTION = "名古屋港の事案に触れた大臣は誰ですか";

    private final Path folder;
    private final Path temporary;

    TemporaryFilesTest(@TempDir Path folder) throws IOException {
        this.folder = Files.createDirectory(folder.resolve("own"));
        this.temporary = Files.createDirectory(folder.resolve("temporary"));
    }

    @Test
    void aProcessThatEndsLeavesNothing() throws Exception {
        assertThat(LaunchedProcess.outcome(builder("doctor").start()))
                .startsWith("0")
                .contains("all-minilm-l6-v2");
        assertThat(temporary).isEmptyDirectory();
    }

    @Test
    void aProcessThatIsKilledLeavesNothing() throws Exception {
        Process console = builder("console").start();
        try {
            console.outputWriter(StandardCharsets.UTF_8).append(QUESTION + "\n").flush();
            while (!hasLoaded(console, "onnxruntime4j_jni")) {
                assertThat(console.isAlive()).isTrue();
                Thread.sleep(50);
            }
        } finally {
            List<ProcessHandle> children = console.descendants().toList();
            console.destroyForcibly().waitFor();
            for (ProcessHandle child : children) {
                child.destroyForcibly();
                child.onExit().join();
            }
        }
        try (Stream<Path> left =
                Files.walk(temporary)) { // ONNX Runtime makes a folder before it asks whether it needs one
            assertThat(left.filter(Files::isRegularFile)).isEmpty();
        }
    }

    /** Whether the process, or one that it started, has loaded a library, as Linux tells it. */
    private static boolean hasLoaded(Process process, String library) throws IOException {
        for (long id : Stream.concat(Stream.of(process.toHandle()), process.descendants())
                .mapToLong(ProcessHandle::pid)
                .toArray()) {
            Path maps = Path.of("/proc", String.valueOf(id), "maps");
            if (Files.isReadable(maps)
                    && Files.readString(maps, StandardCharsets.ISO_8859_1).contains(library)) {
                return true;
            }
        }
        return false;
    }

    private ProcessBuilder builder(String command) {
        return LaunchedProcess.builder(folder, List.of(), List.of("-Djava.io.tmpdir=" + temporary), command);
    }
}
