package dev.hatsugen.parsing;

import dev.hatsugen.minutes.SourceText;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads a file's bytes as text, or says why they are none. */
public final class MinutesFile {

    private static final long MAX = 64L << 20;

    private MinutesFile() {}

    /**
     * The text of {@code file}.
     *
     * @throws UnreadableMinutesException if it cannot be read, is empty, is no text, or is not in UTF-8
     */
    public static SourceText read(Path file) throws UnreadableMinutesException {
        String name = String.valueOf(file.getFileName());
        byte[] bytes = bytes(file, name);
        for (byte b : bytes) {
            if (b == 0) {
                throw new UnreadableMinutesException(
                        name, "a binary file, not text. Save the minutes as plain text in UTF-8.");
            }
        }
        String text = decode(bytes, name);
        if (text.isBlank()) {
            throw new UnreadableMinutesException(name, "the file is empty.");
        }
        return new SourceText(name, text);
    }

    private static byte[] bytes(Path file, String name) throws UnreadableMinutesException {
        try {
            if (!Files.exists(file)) {
                throw new UnreadableMinutesException(name, "there is no such file.");
            }
            if (!Files.isRegularFile(file)) {
                throw new UnreadableMinutesException(name, "not a file.");
            }
            if (Files.size(file) > MAX) {
                throw new UnreadableMinutesException(name, "larger than " + (MAX >> 20) + " MiB.");
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UnreadableMinutesException(
                    name, "cannot be read (" + e.getClass().getSimpleName() + ").", e);
        }
    }

    private static String decode(byte[] bytes, String name) throws UnreadableMinutesException {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new UnreadableMinutesException(
                    name, "not in UTF-8. Convert it, for example: iconv -f SHIFT_JIS -t UTF-8.", e);
        }
    }
}
