package dev.hatsugen.launch;

import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Starts the application on the Java that runs this class where that is new enough, else on the newest one found beside it.
 * Exit status 1 with one line on standard error where there is none.
 */
public final class Launcher {

    private static final int OLDEST_JAVA = 21;
    private static final String APPLICATION = "dev.hatsugen.Application";

    private Launcher() {}

    /** Hands {@code arguments} on to the application. */
    public static void main(String[] arguments) throws ReflectiveOperationException, IOException, InterruptedException {
        if (Runtime.version().feature() >= OLDEST_JAVA) {
            Class.forName(APPLICATION).getMethod("main", String[].class).invoke(null, (Object) arguments);
            return;
        }
        String java = new JavaHomes().newest(OLDEST_JAVA);
        if (java == null) {
            System.err.println("Hatsugen needs Java " + OLDEST_JAVA + " or newer; this is Java "
                    + Runtime.version().feature() + ". Install one, or set JAVA_HOME to it. / Java " + OLDEST_JAVA
                    + " 以上が必要です。JAVA_HOME に設定してください。");
            System.exit(1);
        }
        System.exit(run(java, arguments));
    }

    private static int run(String java, String[] arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(java);
        command.add("--enable-native-access=ALL-UNNAMED");
        command.addAll(givenOptions());
        command.addAll(Arrays.asList("-classpath", System.getProperty("java.class.path"), APPLICATION));
        command.addAll(Arrays.asList(arguments));
        Process child = new ProcessBuilder(command).inheritIO().start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> endWith(child)));
        return child.waitFor();
    }

    /** The options this JVM was given ({@code -Xmx…}, {@code -D…}), for the child. */
    private static List<String> givenOptions() {
        return java.lang.management.ManagementFactory.getRuntimeMXBean().getInputArguments();
    }

    /** A signal to this process ends the child too, and waits until it has put its things away. */
    private static void endWith(Process child) {
        child.destroy();
        try {
            child.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The {@code java} program of a home folder, as a path. */
    static File program(File home) {
        boolean windows = System.getProperty("os.name").startsWith("Windows");
        return new File(home, "bin" + File.separator + (windows ? "java.exe" : "java"));
    }
}
