package dev.hatsugen.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * Disks as services have them, really mounted in a namespace of the process alone: from which nothing may be run, and which cannot
 * be written. Passed over where the system lets nobody mount.
 */
@Tag("slow")
@EnabledOnOs(OS.LINUX)
class ServiceDisksTest {

    private static final String QUESTION = "名古屋港の事案に触れた大臣は誰ですか";
    private static final String ANSWER = "城内 実";

    private final Path folder;
    private final Path temporary;
    private final Path own;

    ServiceDisksTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        this.temporary = Files.createDirectory(folder.resolve("temporary"));
        this.own = Files.createDirectory(folder.resolve("議事 録"));
    }

    @Test
    void aTemporaryFolderFromWhichNothingMayBeRunIsReplacedAndTold() throws Exception {
        assertThat(ask("mount -t tmpfs -o noexec none '" + temporary + "'"))
                .startsWith("0")
                .contains("(noexec)", ".hatsugen/tmp is used", ANSWER)
                .doesNotContain("\tat ");
    }

    @Test
    void whereNothingMayBeRunAnywhereThatIsOneLineWithItsRemedy() throws Exception {
        String everywhere = "mount -t tmpfs -o noexec none '" + folder + "' && mkdir '" + temporary + "' '" + own + "'";
        assertThat(ask(everywhere).lines().toList())
                .hasSize(2)
                .startsWith("1")
                .last()
                .asString()
                .contains("hatsugen: ", temporary.toString(), own.toString(), "(noexec)", "-Djava.io.tmpdir=DIR");
    }

    @Test
    void aDiskThatCannotBeWrittenIsToldWithItsRemedy() throws Exception {
        assertThat(ask(readOnly(own)))
                .startsWith("1")
                .contains("hatsugen: the index in .hatsugen/index", "Read-only file system", "--index")
                .doesNotContain("\tat ");
    }

    @Test
    void minutesOnADiskThatCannotBeWrittenAreAsked() throws Exception {
        Path minutes = Files.createDirectory(folder.resolve("会議 の 記録"));
        Files.copy(
                Path.of("corpus", "cybersecurity-strategic-headquarters-42-2025-02-05.txt"),
                minutes.resolve("第42回 議事.txt"));
        assertThat(run(readOnly(minutes), List.of(), "--corpus", minutes.toString(), "ask", QUESTION))
                .startsWith("0")
                .contains(ANSWER)
                .doesNotContain("WARN");
    }

    @Test
    void aLibraryThatCannotBeLoadedIsAFindingWithItsRemedy() throws Exception {
        for (String library : List.of("onnxruntime", "onnxruntime4j_jni")) {
            Files.writeString(temporary.resolve(System.mapLibraryName(library)), "no library");
        }
        List<String> broken = List.of("-Donnxruntime.native.path=" + temporary);
        String found = LaunchedProcess.outcome(
                LaunchedProcess.builder(own, List.of(), broken, "doctor").start());
        assertThat(found)
                .startsWith("1")
                .contains("FAILED  The embedding model's library", "glibc")
                .doesNotContain("\tat ");
        String asked = LaunchedProcess.outcome(
                LaunchedProcess.builder(own, List.of(), broken, "ask", QUESTION).start());
        assertThat(asked)
                .startsWith("1")
                .contains("hatsugen: A library cannot be loaded")
                .doesNotContain("\tat ");
    }

    @Test
    void withoutAHomeOrALocaleAndInAnotherEncodingTheAnswerIsUtf8() throws Exception {
        ProcessBuilder builder = LaunchedProcess.builder(
                own, List.of(), List.of("-Dfile.encoding=MS932", "-Dstdout.encoding=MS932"), "ask", QUESTION);
        builder.environment().clear();
        assertThat(LaunchedProcess.outcome(builder.start())).startsWith("0").contains(ANSWER);
    }

    private static String readOnly(Path place) {
        return "mount --bind '" + place + "' '" + place + "' && mount -o remount,ro,bind '" + place + "'";
    }

    private String ask(String mounts) throws IOException, InterruptedException {
        return run(mounts, List.of("-Djava.io.tmpdir=" + temporary), "ask", QUESTION);
    }

    private String run(String mounts, List<String> options, String... arguments)
            throws IOException, InterruptedException {
        List<String> before = LaunchedProcess.among(mounts, temporary, own);
        return LaunchedProcess.outcome(
                LaunchedProcess.builder(folder, before, options, arguments).start());
    }
}
