package dev.hatsugen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.discord.local.LocalDiscord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The bot as a process of its own, with its store and its log in a folder of the test. */
final class BotProcess {

    private final Process process;
    private final Path log;

    private BotProcess(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    /** @param settings environment variables; those of this process that set the bot are left out */
    static BotProcess start(Path folder, LocalDiscord discord, Map<String, String> settings) throws IOException {
        return start(folder, discord, settings, List.of("dev.hatsugen.Application"));
    }

    /** @param connections the file in which it writes down what it connects with, as {@link WatchedApplication} does */
    static BotProcess startWatched(Path folder, LocalDiscord discord, Path connections, Map<String, String> settings)
            throws IOException {
        return start(
                folder,
                discord,
                settings,
                List.of(WatchedApplication.option(connections), WatchedApplication.class.getName()));
    }

    /** As a service starts it: in the C locale, so that the launcher needs a second process for it. */
    static BotProcess startThroughLauncher(Path folder, LocalDiscord discord) throws IOException {
        return start(folder, discord, Map.of("LC_ALL", "C"), List.of("dev.hatsugen.launch.Launcher"));
    }

    /** @param heap how much memory Java may take for objects, in megabytes */
    static BotProcess startWithin(Path folder, LocalDiscord discord, int heap, Map<String, String> settings)
            throws IOException {
        return start(folder, discord, settings, List.of("-Xmx" + heap + "m", "dev.hatsugen.Application"));
    }

    private static BotProcess start(Path folder, LocalDiscord discord, Map<String, String> settings, List<String> main)
            throws IOException {
        Path log = folder.resolve("log");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "--enable-native-access=ALL-UNNAMED",
                "-Djava.io.tmpdir=" + Files.createDirectories(temporary(folder)),
                "-classpath",
                System.getProperty("java.class.path")));
        command.addAll(main);
        command.add("bot");
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(log.toFile());
        Map<String, String> environment = builder.environment();
        environment.keySet().removeIf(name -> name.startsWith("DISCORD_") || name.startsWith("HATSUGEN_"));
        environment.put("DISCORD_TOKEN", LocalDiscord.TOKEN);
        environment.put("DISCORD_REST_URL", discord.rest().url());
        environment.put("DISCORD_GATEWAY_URL", discord.gateway().url());
        environment.put(
                "HATSUGEN_INDEX_DIRECTORY", Path.of("target", "test-index").toString());
        environment.put("HATSUGEN_STORE_FILE", folder.resolve("store.db").toString());
        environment.putAll(settings);
        return new BotProcess(builder.start(), log);
    }

    /** The temporary folder of the bots that have their things in {@code folder}. */
    static Path temporary(Path folder) {
        return folder.resolve("temporary");
    }

    String log() throws IOException {
        return Files.readString(log);
    }

    /** Waits until the log holds {@code words}. */
    void awaitLine(String words) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(300);
        while (!log().contains(words)) {
            assertThat(System.nanoTime()).as("%s in %s", words, log()).isLessThan(deadline);
            TimeUnit.MILLISECONDS.sleep(50);
        }
    }

    /** The most memory that the whole process has had so far, in megabytes, as Linux tells it. */
    long mostMemory() throws IOException {
        return Files.readAllLines(Path.of("/proc", String.valueOf(process.pid()), "status")).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) / 1024)
                .findFirst()
                .orElseThrow();
    }

    /** The processes that it started, and those that these did. */
    List<ProcessHandle> descendants() {
        return process.descendants().toList();
    }

    /** Tells it to end, as an operator does. */
    void end() {
        process.destroy();
    }

    /** Ends it as a machine that loses its power does. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** The exit status, waited for. */
    int exitValue() throws InterruptedException {
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }
}
