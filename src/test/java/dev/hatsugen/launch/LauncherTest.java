package dev.hatsugen.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The environment of services, in processes of their own. */
@EnabledOnOs(OS.LINUX)
class LauncherTest {

    private static final String MINUTES = "cybersecurity-strategic-headquarters-42-2025-02-05.txt";

    private final Path folder;

    LauncherTest(@TempDir Path folder) throws IOException {
        this.folder = Files.createDirectories(folder.resolve("議事"));
    }

    @Test
    void namesInJapaneseAreReadInTheCLocale() throws Exception {
        Path minutes = Files.createDirectories(folder.resolve("corpus")).resolve("第42回.txt");
        Files.copy(Path.of("corpus", MINUTES), minutes);
        Files.writeString(folder.resolve("第42回 議事.txt"), Files.readString(minutes));
        assertThat(run("meetings", "--json").trim()).startsWith("0").contains("第42回.txt");
        assertThat(run("parse", "第42回 議事.txt", "--json").trim()).startsWith("0").contains("第42回 議事.txt");
    }

    @Test
    void whoeverKillsTheLauncherEndsTheApplication() throws Exception {
        Process launcher = started("console");
        ProcessHandle child = await(launcher);
        launcher.destroyForcibly().waitFor();
        assertThat(child.onExit().get(60, TimeUnit.SECONDS).isAlive()).isFalse();
    }

    @Test
    void aTemporaryFolderThatIsMissingIsReplacedAndTold() throws Exception {
        assertThat(run(List.of("-Djava.io.tmpdir=" + folder.resolve("none")), "meetings"))
                .startsWith("0")
                .contains("none is missing", ".hatsugen/tmp is used")
                .doesNotContain("\tat ");
    }

    @Test
    void outputThatIsLostIsAFailure() throws Exception {
        ProcessBuilder builder = builder(List.of(), "meetings");
        Process process = builder.redirectErrorStream(false)
                .redirectOutput(new File("/dev/full"))
                .start();
        String told = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isEqualTo(1);
        assertThat(told).contains("hatsugen: ");
    }

    @Test
    void anyArgumentPassesTheShell() throws Exception {
        String odd = "a b'c\"d$e`f\\\\g\\0101%s 議事\t*";
        byte[] line = ("java\0-Dx=1\0" + odd + "\0\0").getBytes(StandardCharsets.UTF_8);
        List<String> command = new RawCommandLine(line).shell("printf", List.of("[%s]", "-Dx=2"));
        Process process = new ProcessBuilder(command).start();
        assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEqualTo("[-Dx=2][" + odd + "][]");
        assertThat(command.getLast()).matches("\\p{ASCII}*");
    }

    private static ProcessHandle await(Process launcher) throws InterruptedException {
        for (int i = 0; i < 600; i++) {
            List<ProcessHandle> children = launcher.children().collect(Collectors.toList());
            if (!children.isEmpty()) {
                return children.getFirst();
            }
            Thread.sleep(100);
        }
        throw new AssertionError("the launcher started no child");
    }

    private String run(String... arguments) throws IOException, InterruptedException {
        return run(List.of(), arguments);
    }

    /** The exit status, and all that was written. */
    private String run(List<String> options, String... arguments) throws IOException, InterruptedException {
        return LaunchedProcess.outcome(builder(options, arguments).start());
    }

    private Process started(String... arguments) throws IOException {
        return builder(List.of(), arguments).start();
    }

    private ProcessBuilder builder(List<String> options, String... arguments) {
        return LaunchedProcess.builder(folder, List.of(), options, arguments);
    }
}
