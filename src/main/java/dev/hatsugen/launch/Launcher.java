package dev.hatsugen.launch;

import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Starts the application: in this process where Java is new enough, the locale names files in Unicode and the temporary folder can be
 * used; else in a process of its own that has all that, and that ends with this one. Exit status 1 with one line on standard error
 * where there is no such Java or folder.
 */
public final class Launcher {

    private static final int OLDEST_JAVA = 21;
    private static final String APPLICATION = "dev.hatsugen.Application";

    private Launcher() {}

    /** Hands {@code arguments} on to the application. */
    public static void main(String[] arguments) throws ReflectiveOperationException, IOException, InterruptedException {
        if (ChildProcess.isOne()) {
            ChildProcess.endWithParent();
        }
        if (ChildProcess.isLast()) { // never starts another, whatever it finds: no chain of processes
            start(arguments);
            return;
        }
        List<String> options = new ArrayList<>();
        String java = java(options);
        Environment environment = Environment.ofProcess();
        boolean needsUnicode = environment.needsUnicode();
        if (!needsUnicode) {
            options.addAll(environment.options());
        }
        List<String> words = words();
        Optional<FastStart> fast =
                !options.isEmpty() ? Optional.empty() : FastStart.of(words, Arrays.asList(arguments));
        fast.ifPresent(start -> options.addAll(start.options()));
        if (options.isEmpty() && !needsUnicode) {
            start(arguments);
        } else {
            int status =
                    new ChildProcess(java, options, needsUnicode).run(fast.isPresent() ? words : command(arguments));
            fast.ifPresent(start -> start.ended(status));
            System.exit(status);
        }
    }

    /** This process's own command without the program; empty where the system does not tell. */
    private static List<String> words() {
        return RawCommandLine.ofProcess()
                .map(RawCommandLine::arguments)
                .or(() -> ProcessHandle.current().info().arguments().map(Arrays::asList))
                .orElse(List.of());
    }

    private static void start(String[] arguments) throws ReflectiveOperationException {
        Class.forName(APPLICATION).getMethod("main", String[].class).invoke(null, (Object) arguments);
    }

    /** The Java to run on; adds what one needs that does not read it from the jar. */
    private static String java(List<String> options) {
        if (Runtime.version().feature() >= OLDEST_JAVA) {
            return program(new File(System.getProperty("java.home"))).getPath();
        }
        String java = new JavaHomes().newest(OLDEST_JAVA);
        if (java == null) {
            System.err.println("Hatsugen needs Java " + OLDEST_JAVA + " or newer; this is Java "
                    + Runtime.version().feature() + ". Install one, or set JAVA_HOME to it. / Java " + OLDEST_JAVA
                    + " 以上が必要です。JAVA_HOME に設定してください。");
            System.exit(1);
        }
        options.add("--enable-native-access=ALL-UNNAMED");
        return java;
    }

    /** The same, as far as Java itself knows it. */
    private static List<String> command(String[] arguments) {
        List<String> words = new ArrayList<>(
                java.lang.management.ManagementFactory.getRuntimeMXBean().getInputArguments());
        words.addAll(Arrays.asList("-classpath", System.getProperty("java.class.path"), Launcher.class.getName()));
        words.addAll(Arrays.asList(arguments));
        return words;
    }

    /** The {@code java} program of a home folder, as a path. */
    static File program(File home) {
        boolean windows = System.getProperty("os.name").startsWith("Windows");
        return new File(home, "bin" + File.separator + (windows ? "java.exe" : "java"));
    }
}
