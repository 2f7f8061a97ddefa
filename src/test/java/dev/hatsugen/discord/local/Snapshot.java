package dev.hatsugen.discord.local;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Payloads compared with files that a person has looked at. With {@code -Dhatsugen.snapshots=rewrite} the files are written
 * again; the test still fails in that run, so that somebody looks at what has changed.
 */
public final class Snapshot {

    private static final Path FOLDER = Path.of("src/test/resources/dev/hatsugen/discord/snapshots");

    private Snapshot() {}

    /**
     * Compares a payload with the file {@code name.json}.
     *
     * @throws AssertionError if they differ, or the file has just been written
     */
    public static void check(String name, JsonNode payload) {
        Path file = FOLDER.resolve(name + ".json");
        String actual = Json.pretty(payload);
        try {
            if (Files.exists(file) && Files.readString(file).equals(actual)) {
                return;
            }
            if (!System.getProperty("hatsugen.snapshots", "").equals("rewrite")) {
                throw new AssertionError(
                        "differs from " + file + " (-Dhatsugen.snapshots=rewrite writes it again):\n" + actual);
            }
            Files.createDirectories(FOLDER);
            Files.writeString(file, actual);
            throw new AssertionError(file + " was rewritten: look at it, then run without the flag");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
