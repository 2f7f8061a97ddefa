package dev.hatsugen.doctor;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/**
 * The machine and the Java that runs this process.
 *
 * @param java the version of Java
 * @param memory how much the heap may take, in bytes
 * @param fileNames the encoding of file names
 * @param temporary the temporary folder
 * @param now the time of the machine's clock
 */
public record Machine(String java, long memory, String fileNames, Path temporary, Instant now) {

    private static final long MEGABYTE = 1 << 20;

    /** Less is not enough for the model, the dictionary and a large body of minutes at once. */
    private static final long MIN_MEMORY = 220 * MEGABYTE;

    /** This program was made after it. */
    private static final Instant EARLIEST = Instant.parse("2026-01-01T00:00:00Z");

    /** That of this process. */
    public static Machine ofProcess() {
        return new Machine(
                Runtime.version().toString(),
                Runtime.getRuntime().maxMemory(),
                System.getProperty("sun.jnu.encoding", "UTF-8"),
                Path.of(System.getProperty("java.io.tmpdir")),
                Instant.now());
    }

    /** Looks at each of it. */
    public List<Finding> examine() {
        return List.of(
                Finding.ok("java", java),
                memory < MIN_MEMORY
                        ? Finding.warning("memory", "little", memory / MEGABYTE)
                        : Finding.ok("memory", memory / MEGABYTE),
                isUnicode(fileNames)
                        ? Finding.ok("encoding", fileNames)
                        : Finding.warning("encoding", "narrow", fileNames),
                folder(),
                now.isBefore(EARLIEST) ? Finding.failed("clock", "early", now) : Finding.ok("clock", now));
    }

    private Finding folder() {
        if (!Files.isDirectory(temporary)) {
            return Finding.failed("temporary", "missing", temporary);
        }
        return Files.isWritable(temporary)
                ? Finding.ok("temporary", temporary)
                : Finding.failed("temporary", "readonly", temporary);
    }

    private static boolean isUnicode(String encoding) {
        return encoding.replace("-", "").equalsIgnoreCase("UTF8");
    }
}
