package dev.hatsugen.launch;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The program as a service starts it: through the launcher, in the C locale. */
final class LaunchedProcess {

    private LaunchedProcess() {}

    /**
     * Not started yet.
     *
     * @param folder the working directory
     * @param before what starts the program in its turn; empty for nothing
     * @param options of Java
     */
    static ProcessBuilder builder(Path folder, List<String> before, List<String> options, String... arguments) {
        List<String> command = new ArrayList<>(before);
        command.addAll(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m"));
        command.add("--enable-native-access=ALL-UNNAMED");
        command.addAll(options);
        command.addAll(List.of("-cp", absoluteClassPath(), Launcher.class.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("DISCORD_") || name.startsWith("HATSUGEN_"));
        builder.environment().remove("LANG");
        builder.environment().put("LC_ALL", "C");
        return builder;
    }

    /**
     * What starts the program where {@code mounts} were made, which concern nobody else. The test is left where the system lets no
     * mount be made.
     *
     * @param place a folder to try a mount on
     * @param working the working directory, which is entered again, as a mount may hide the one that was
     */
    static List<String> among(String mounts, Path place, Path working) throws IOException, InterruptedException {
        assumeThat(new ProcessBuilder("unshare", "-rm", "mount", "-t", "tmpfs", "none", place.toString())
                        .start()
                        .waitFor())
                .isZero();
        return List.of("unshare", "-rm", "sh", "-c", mounts + " && cd '" + working + "' && exec \"$@\"", "sh");
    }

    /** Waits, with nothing to read: the exit status, and all that was written. */
    static String outcome(Process process) throws IOException, InterruptedException {
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return process.waitFor() + "\n" + output;
    }

    private static String absoluteClassPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }
}
