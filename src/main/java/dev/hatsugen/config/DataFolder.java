package dev.hatsugen.config;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A folder that the program reads: the operator's own, or the one that comes inside the program.
 *
 * @param path where to read; of a bundled folder in the program's jar, whose files nobody can change
 * @param bundled whether it is the one inside the program
 */
public record DataFolder(Path path, boolean bundled) {

    /**
     * Chooses between the folder of the settings and the bundled one of the same content. The settings go first, and a folder
     * that they name and that is missing is never replaced; only where they keep the default and there is no such folder in the
     * working directory, the bundled one is read.
     */
    static DataFolder choose(Path configured, String standard, String bundled) {
        boolean replaced = !Files.isDirectory(configured) && configured.equals(Path.of(standard));
        return replaced ? new DataFolder(BundledFiles.folder(bundled), true) : new DataFolder(configured, false);
    }

    boolean isMissing() {
        return !Files.isDirectory(path);
    }

    /** For the log: the folder's path, or {@code bundled}. */
    public String shown() {
        return bundled ? "bundled" : path.toString();
    }
}
