package dev.hatsugen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Processes that tell each step of their work as a line, and are killed (SIGKILL where the system has it) after a counted number
 * of lines: no clock says when.
 */
public final class KilledProcess {

    /** How often processes of a kind are killed; {@code -Dhatsugen.kills=100} for more. */
    public static final int KILLS = Integer.getInteger("hatsugen.kills", 10);

    private KilledProcess() {}

    /**
     * Starts {@code main}, and kills it once it has told {@code steps} lines.
     *
     * @return all that it told, which may be more
     */
    public static List<String> run(Class<?> main, int steps, String... arguments)
            throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command(main, arguments))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<String> told = new ArrayList<>();
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                told.add(line);
                if (told.size() == steps) {
                    process.toHandle().destroyForcibly(); // which leaves its output to be read to the end
                }
            }
        } finally {
            process.destroyForcibly().waitFor();
        }
        assertThat(told).as("it ended by itself").hasSizeGreaterThanOrEqualTo(steps);
        return told;
    }

    /** How {@code main} is started in a process of its own. */
    public static List<String> command(Class<?> main, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx200m",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                main.getName()));
        command.addAll(List.of(arguments));
        return command;
    }
}
