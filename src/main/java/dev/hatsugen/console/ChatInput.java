package dev.hatsugen.console;

import java.io.BufferedReader;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Where the lines of a chat come from. */
interface ChatInput extends AutoCloseable {

    /** The next line; null when the input has ended. */
    @Nullable
    String next() throws IOException;

    @Override
    default void close() throws IOException {}

    /** The lines of a pipe or a file. */
    static ChatInput of(BufferedReader lines) {
        return lines::readLine;
    }
}
