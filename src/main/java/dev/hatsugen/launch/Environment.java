package dev.hatsugen.launch;

import dev.hatsugen.files.PrivateFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** What a service's environment may lack: a locale that can name files in Japanese, and a temporary folder for native libraries. */
final class Environment {

    /** A locale that names files in Unicode, which all but old systems have. */
    static final String UNICODE = "C.UTF-8";

    private static final String OPTION = "-Djava.io.tmpdir=";

    private final boolean isLinux;
    private final String fileNames;
    private final String locale;
    private final String temporary;
    private final Path own;

    /**
     * @param fileNames the encoding of file names
     * @param locale the one that is set for everything; empty for none
     * @param temporary the temporary folder
     * @param own what to use in its place
     */
    Environment(boolean isLinux, String fileNames, String locale, String temporary, Path own) {
        this.isLinux = isLinux;
        this.fileNames = fileNames;
        this.locale = locale;
        this.temporary = temporary;
        this.own = own;
    }

    static Environment ofProcess() {
        return new Environment(
                System.getProperty("os.name").startsWith("Linux"),
                System.getProperty("sun.jnu.encoding", "UTF-8"),
                System.getenv().getOrDefault("LC_ALL", ""),
                System.getProperty("java.io.tmpdir"),
                Paths.get(".hatsugen", "tmp").toAbsolutePath());
    }

    /** Whether another locale is needed and not yet tried, as the C locale of services knows ASCII alone. */
    boolean needsUnicode() {
        return isLinux
                && !locale.equals(UNICODE)
                && !fileNames.toUpperCase(Locale.ROOT).replace("-", "").equals("UTF8");
    }

    /** The options that Java needs for a temporary folder that can be used; exits the process where there is none. */
    List<String> options() {
        String fault = fault(Paths.get(temporary));
        if (fault == null) {
            return Collections.emptyList();
        }
        String ownFault = made(own) ? fault(own) : "cannot be made";
        if (ownFault != null) {
            System.err.println("hatsugen: the temporary folder " + temporary + " " + fault + ", and " + own + " "
                    + ownFault + ". Name one that can be used with: java " + OPTION + "DIR -jar hatsugen.jar");
            System.exit(1);
        }
        System.err.println("hatsugen: the temporary folder " + temporary + " " + fault + "; " + own
                + " is used. Another one can be named with " + OPTION + "DIR");
        return Collections.singletonList(OPTION + own);
    }

    private static boolean made(Path folder) {
        try {
            PrivateFiles.createFolders(folder);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** Why a folder is none to put native libraries in; null if it is one. */
    static String fault(Path folder) {
        if (!Files.isDirectory(folder)) {
            return "is missing";
        }
        try {
            // named by hand, as a random name costs the start 20 ms
            Path probe = Files.createFile(
                    folder.resolve("hatsugen-" + ProcessHandle.current().pid() + "-" + System.nanoTime() + ".probe"));
            try {
                return probe.toFile().setExecutable(true) && probe.toFile().canExecute()
                        ? null
                        : "lies on a disk from which nothing may be run (noexec)";
            } finally {
                Files.delete(probe);
            }
        } catch (IOException e) {
            return "cannot be written";
        }
    }
}
