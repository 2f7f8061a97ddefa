package dev.hatsugen;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The texts of the {@code prompts} folder, which the build puts into the program. */
final class Prompts {

    private Prompts() {}

    /** How excerpts are put around a question for a language model that may only quote them. */
    static String quoteOnly() {
        try (InputStream prompt = Prompts.class.getResourceAsStream("/prompts/quote-only.txt")) {
            if (prompt == null) {
                throw new IllegalStateException("the build did not put prompts/quote-only.txt into the program");
            }
            return new String(prompt.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
