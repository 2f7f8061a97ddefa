package dev.hatsugen.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * How long one question takes, as a whole process from its start to its end, with the index there: minimum and median of the wall
 * time, and the median of the memory of the process and its children together, each at its own peak (Linux' VmHWM). The programs take
 * turns, so that what else the machine does meets all of them.
 *
 * <p>{@code mvn -q test-compile exec:exec@start} measures {@code target/hatsugen.jar}, with {@code -Dstart.before=JAR} another one
 * beside it.
 */
public final class StartBenchmark {

    private static final int RUNS = 9;
    private static final long POLL_MILLIS = 20;
    private static final String QUESTION = "名古屋港の事案に触れた大臣は誰ですか";

    /**
     * One run.
     *
     * @param wallMillis from before the start to after the end
     * @param memory of all its processes in KiB
     */
    private record Run(long wallMillis, long memory) {}

    private StartBenchmark() {}

    /** Takes the jars to compare, the one before first; empty arguments are passed over. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Map<Path, Path> folders = new LinkedHashMap<>();
        for (String jar : arguments) {
            if (!jar.isEmpty()) {
                folders.put(Path.of(jar).toAbsolutePath(), Files.createTempDirectory("hatsugen-start"));
            }
        }
        Map<Path, List<Run>> runs = new LinkedHashMap<>();
        for (int run = -2; run < RUNS; run++) { // the first makes the index and the next what else is kept
            for (Map.Entry<Path, Path> program : folders.entrySet()) {
                Run measured = run(program.getKey(), program.getValue());
                if (run >= 0) {
                    runs.computeIfAbsent(program.getKey(), jar -> new ArrayList<>())
                            .add(measured);
                }
            }
        }
        print(runs);
        for (Path folder : folders.values()) {
            delete(folder);
        }
    }

    private static Run run(Path jar, Path folder) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        long start = System.nanoTime();
        Process process = new ProcessBuilder(java, "-jar", jar.toString(), "ask", QUESTION)
                .directory(folder.toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        Map<Long, Long> peaks = new LinkedHashMap<>();
        while (!process.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
            Stream.concat(Stream.of(process.toHandle()), process.descendants())
                    .forEach(one -> peaks.merge(one.pid(), peak(one.pid()), Math::max));
        }
        long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        if (process.exitValue() != 0) {
            throw new IllegalStateException(jar + " failed");
        }
        return new Run(
                millis, peaks.values().stream().mapToLong(Long::longValue).sum());
    }

    /** 0 of a process that has ended, and on systems other than Linux. */
    private static long peak(long pid) {
        try (Stream<String> lines = Files.lines(Path.of("/proc", String.valueOf(pid), "status"))) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException | java.io.UncheckedIOException e) {
            return 0;
        }
    }

    private static void print(Map<Path, List<Run>> runs) {
        System.out.printf("one question, %d whole processes each, %s%n", RUNS, System.getProperty("java.vm.version"));
        System.out.println("  wall min  wall median  peak memory  jar");
        List<Double> medians = new ArrayList<>();
        runs.forEach((jar, all) -> {
            List<Long> walls = all.stream().map(Run::wallMillis).sorted().toList();
            // a child that was just forked counts its parent's memory as its own: the median passes over such a run
            long memory = all.stream().map(Run::memory).sorted().toList().get(RUNS / 2) / 1024;
            medians.add(walls.get(RUNS / 2) / 1000.0);
            System.out.printf(
                    Locale.ROOT,
                    "%8.2f s  %9.2f s  %8d MB  %s%n",
                    walls.getFirst() / 1000.0,
                    medians.getLast(),
                    memory,
                    jar.getFileName());
        });
        if (medians.size() > 1) {
            System.out.printf(Locale.ROOT, "before / now: %.2f%n", medians.getFirst() / medians.getLast());
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted(java.util.Comparator.reverseOrder())
                    .forEach(path -> path.toFile().delete());
        }
    }
}
