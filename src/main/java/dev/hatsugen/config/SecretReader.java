package dev.hatsugen.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a secret, which never stands in the settings themselves. */
final class SecretReader {

    private final Values values;
    private final Map<String, String> environment;

    SecretReader(Values values, Map<String, String> environment) {
        this.values = values;
        this.environment = environment;
    }

    /**
     * The secret; null where there is none.
     *
     * @param variable names the environment variable that holds it
     * @param file names a file that holds nothing else, which goes first
     * @throws SettingsException if a named file cannot be read or is empty
     */
    @Nullable
    String read(Key variable, Key file) throws SettingsException {
        Path path = values.path(file);
        if (path != null) {
            return fromFile(file, path);
        }
        String name = values.text(variable);
        String secret = name == null ? null : environment.get(name);
        return secret == null || secret.isBlank() ? null : secret.strip();
    }

    private static String fromFile(Key key, Path file) throws SettingsException {
        try {
            String secret = Files.readString(file).strip();
            if (!secret.isEmpty()) {
                return secret;
            }
        } catch (IOException e) {
            throw new SettingsException(key.path() + ": " + file + " cannot be read.", e);
        }
        throw new SettingsException(key.path() + ": " + file + " is empty.");
    }
}
