package dev.hatsugen.config;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Reads the values that a YAML file sets, and refuses what is no setting. */
final class SettingsFile {

    private static final ObjectMapper YAML =
            new ObjectMapper(new YAMLFactory()).enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);

    private final Path file;
    private final Map<Key, Value> values = new EnumMap<>(Key.class);

    private SettingsFile(Path file) {
        this.file = file;
    }

    /** @throws SettingsException if the file cannot be read, or holds anything but settings */
    static Map<Key, Value> read(Path file) throws SettingsException {
        SettingsFile reader = new SettingsFile(file);
        try {
            JsonNode root = YAML.readTree(Files.readString(file));
            if (root.isContainerNode() && !root.isObject()) {
                throw new SettingsException(file + ": settings are keys with values, such as \"index:\".");
            }
            reader.collect("", root);
            return reader.values;
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            throw new SettingsException(file + ", line " + line + ": no YAML that can be read.", e);
        } catch (CharacterCodingException e) {
            throw new SettingsException(
                    file + ": the settings file is not in UTF-8. Save it again in that encoding.", e);
        } catch (IOException e) {
            throw new SettingsException(file + ": the settings file is missing or cannot be read.", e);
        }
    }

    private void collect(String prefix, JsonNode level) throws SettingsException {
        for (Map.Entry<String, JsonNode> property : level.properties()) {
            String path = prefix + property.getKey();
            Optional<Key> key = Key.at(path);
            if (key.isPresent()) {
                put(key.get(), property.getValue());
            } else if (isLevel(path)) {
                descend(path, property.getValue());
            } else {
                throw unknown(file.toString(), path);
            }
        }
    }

    private void put(Key key, JsonNode value) throws SettingsException {
        if (value.isContainerNode()) {
            throw new SettingsException(
                    file + ": " + key.path() + " must be one value, not a list or a group of keys.");
        }
        if (!value.isNull() && !value.asText().isBlank()) {
            boolean kept = key == Key.EMBEDDING_QUERY_PREFIX || key == Key.EMBEDDING_PASSAGE_PREFIX;
            String text = kept ? value.asText() : value.asText().strip();
            values.put(key, new Value(text, key.path() + " in " + file));
        }
    }

    private void descend(String path, JsonNode value) throws SettingsException {
        if (value.isObject()) {
            collect(path + ".", value);
        } else if (!value.isNull()) {
            throw new SettingsException(file + ": " + path + " must be a group of keys.");
        }
    }

    private static boolean isLevel(String path) {
        for (Key key : Key.values()) {
            if (key.path().startsWith(path + ".")) {
                return true;
            }
        }
        return false;
    }

    static SettingsException unknown(String where, String path) {
        if (path.equals("discord.token")) {
            return new SettingsException(
                    where
                            + ": the token does not belong in this file. Set DISCORD_TOKEN, or name a file in discord.token-file.");
        }
        String suggestion = Key.nearest(path)
                .map(key -> " Did you mean " + key.path() + "?")
                .orElse("");
        return new SettingsException(where + ": " + path + " is no setting." + suggestion);
    }

    /**
     * A value.
     *
     * @param text as written
     * @param origin where it is, for messages
     */
    record Value(String text, String origin) {}
}
