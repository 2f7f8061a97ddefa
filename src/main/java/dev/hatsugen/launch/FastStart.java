package dev.hatsugen.launch;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Options of Java for a command that answers once and ends, for which it otherwise spends most of its time on loading classes and on
 * compiling code that runs no more: a compiler that is quick, the smallest collector, and a {@link ClassArchive}. They can only be
 * given to a process of its own.
 */
final class FastStart {

    private static final List<String> OPTIONS = List.of(
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Xmn24m",
            "-Xlog:disable"); // an archive that does not fit is no news to a user

    /** Commands that run for long: questions by the hundred, a bot, an index. */
    private static final Set<String> LONG = Set.of("bot", "console", "eval", "ingest", "minutes", "reindex");

    private static final Set<String> WITH_VALUE = Set.of("--config", "--corpus", "--index");
    private static final Set<String> ENVIRONMENT = Set.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS");

    private final ClassArchive archive;
    private final boolean mayArchive;

    private FastStart(ClassArchive archive, boolean mayArchive) {
        this.archive = archive;
        this.mayArchive = mayArchive;
    }

    /**
     * Empty for a long command, where the user gives Java options that may contradict, or where the program is no jar.
     *
     * @param words the command of this process without the program
     * @param arguments those of them that are for the application
     */
    static Optional<FastStart> of(List<String> words, List<String> arguments) {
        return isShort(arguments) && areHarmless(words) && isOneJar()
                ? Optional.of(new FastStart(ClassArchive.ofProcess(), "ask".equals(command(arguments))))
                : Optional.empty();
    }

    static boolean isShort(List<String> arguments) {
        String command = command(arguments);
        return command != null && !LONG.contains(command) && !arguments.contains("--batch");
    }

    /** The first argument that is neither an option nor the value of one; null where there is none. */
    static String command(List<String> arguments) {
        for (int i = 0; i < arguments.size(); i++) {
            if (WITH_VALUE.contains(arguments.get(i))) {
                i++;
            } else if (!arguments.get(i).startsWith("-")) {
                return arguments.get(i);
            }
        }
        return null;
    }

    /** Whether the options of Java say nothing but properties and sizes of memory. */
    static boolean areHarmless(List<String> words) {
        for (String word : words) {
            if (word.equals("-jar")) {
                return ENVIRONMENT.stream()
                        .noneMatch(
                                name -> !System.getenv().getOrDefault(name, "").isBlank());
            }
            if (!word.startsWith("-D") && !word.startsWith("-Xmx") && !word.startsWith("-Xms")) {
                return false;
            }
        }
        return false;
    }

    private static boolean isOneJar() {
        String path = System.getProperty("java.class.path");
        return path.endsWith(".jar") && !path.contains(File.pathSeparator);
    }

    List<String> options() {
        List<String> options = new ArrayList<>(OPTIONS);
        options.addAll(archive.options(mayArchive));
        return options;
    }

    /** To be called when the process has ended. */
    void ended(int status) {
        if (mayArchive) {
            archive.keep(status == 0);
        }
    }
}
