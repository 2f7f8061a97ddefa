package dev.hatsugen.parsing;

import dev.hatsugen.parsing.format.ExtractedText;
import dev.hatsugen.parsing.format.Formats;
import dev.hatsugen.parsing.format.UnreadableFormatException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads a file as text, or says why it holds none. */
public final class MinutesFile {

    private MinutesFile() {}

    /**
     * The text of {@code file}.
     *
     * @throws UnreadableMinutesException if it cannot be read, is empty, too large, encrypted, or no text
     */
    public static ExtractedText read(Path file) throws UnreadableMinutesException {
        String name = String.valueOf(file.getFileName());
        byte[] bytes = bytes(file, name);
        try {
            return Formats.extract(name, bytes);
        } catch (UnreadableFormatException e) {
            throw new UnreadableMinutesException(name, String.valueOf(e.getMessage()), e);
        }
    }

    private static byte[] bytes(Path file, String name) throws UnreadableMinutesException {
        try {
            if (!Files.exists(file)) {
                throw new UnreadableMinutesException(name, "there is no such file.");
            }
            if (!Files.isRegularFile(file)) {
                throw new UnreadableMinutesException(name, "not a file.");
            }
            if (Files.size(file) > Formats.maxFileBytes()) {
                throw new UnreadableMinutesException(name, "larger than " + (Formats.maxFileBytes() >> 20) + " MiB.");
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UnreadableMinutesException(
                    name, "cannot be read (" + e.getClass().getSimpleName() + ").", e);
        }
    }
}
