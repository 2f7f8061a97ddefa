package dev.hatsugen.launch;

import java.io.BufferedReader;
import java.io.File;
import java.io.FileReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The Java installations that can be found without a search of the disk: JAVA_HOME and the neighbours of the running one. */
final class JavaHomes {

    private static final Pattern VERSION = Pattern.compile("JAVA_VERSION=\"(?:1\\.)?(\\d+)");

    /** The program of the newest Java at or above {@code oldest}, or null. */
    String newest(int oldest) {
        String best = null;
        int bestVersion = oldest - 1;
        for (File home : candidates()) {
            int version = version(home);
            if (version > bestVersion && Launcher.program(home).canExecute()) {
                best = Launcher.program(home).getPath();
                bestVersion = version;
            }
        }
        return best;
    }

    private static List<File> candidates() {
        List<File> homes = new ArrayList<>();
        String named = System.getenv("JAVA_HOME");
        if (named != null) {
            homes.add(new File(named));
        }
        File[] neighbours =
                new File(System.getProperty("java.home")).getParentFile().listFiles(File::isDirectory);
        for (File neighbour : neighbours == null ? new File[0] : neighbours) {
            homes.add(neighbour);
            homes.add(new File(neighbour, "Contents" + File.separator + "Home"));
        }
        return homes;
    }

    /** The feature version that the {@code release} file of {@code home} names; 0 where it names none. */
    private static int version(File home) {
        try (BufferedReader release = new BufferedReader(
                new FileReader(new File(home, "release"), java.nio.charset.StandardCharsets.UTF_8))) {
            for (String line = release.readLine(); line != null; line = release.readLine()) {
                Matcher matcher = VERSION.matcher(line);
                if (matcher.find()) {
                    return Integer.parseInt(matcher.group(1));
                }
            }
        } catch (IOException e) {
            return 0; // not a Java home
        }
        return 0;
    }
}
