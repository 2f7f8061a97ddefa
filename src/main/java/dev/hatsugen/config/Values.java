package dev.hatsugen.config;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The values in force, the environment's before the file's before the defaults, read as what they have to be. */
final class Values {

    private static final String LOG_FORMAT = "HATSUGEN_LOG_FORMAT";

    /** Variables that are ours and no settings. */
    private static final Set<String> OTHER_VARIABLES =
            Set.of("HATSUGEN_LOG", LOG_FORMAT, "HATSUGEN_CONFIG", "DISCORD_TOKEN");

    /** It names a part of the log's own settings, which are read before these; one that is not there would silence the log. */
    private static final Set<String> LOG_FORMATS = Set.of("", "text", "json");

    private static final int MAX_PORT = 65535;

    private final Map<Key, SettingsFile.Value> values;

    private Values(Map<Key, SettingsFile.Value> values) {
        this.values = values;
    }

    /**
     * Joins what the file and the environment say.
     *
     * @throws SettingsException if a variable of ours is no setting, or asks for a log of no form there is
     */
    static Values of(Map<Key, SettingsFile.Value> file, Map<String, String> environment) throws SettingsException {
        if (!LOG_FORMATS.contains(environment.getOrDefault(LOG_FORMAT, ""))) {
            throw new SettingsException(LOG_FORMAT + " in the environment must be one of: text, json.");
        }
        Map<Key, SettingsFile.Value> values = new EnumMap<>(Key.class);
        values.putAll(file);
        for (Map.Entry<String, String> variable : environment.entrySet()) {
            String name = variable.getKey();
            Key key = Key.ofVariable(name).orElse(null);
            if (key != null && !variable.getValue().isBlank()) {
                values.put(key, new SettingsFile.Value(variable.getValue(), name + " in the environment"));
            } else if (key == null && Key.isOurs(name.toUpperCase(Locale.ROOT)) && !OTHER_VARIABLES.contains(name)) {
                throw unknownVariable(name);
            }
        }
        return new Values(values);
    }

    private static SettingsException unknownVariable(String name) {
        String suggestion = Key.nearestVariable(name.toUpperCase(Locale.ROOT), OTHER_VARIABLES)
                .map(known -> " Did you mean " + known + "?")
                .orElse("");
        return new SettingsException("environment: " + name + " is no setting." + suggestion);
    }

    /** The value, or the default; null where neither says anything. */
    @Nullable
    String text(Key key) {
        SettingsFile.Value value = values.get(key);
        String text = value == null ? key.standard() : value.text();
        return text.isEmpty() ? null : text;
    }

    /** @throws SettingsException if there is no value and no default */
    String required(Key key, String reason) throws SettingsException {
        String text = text(key);
        if (text == null) {
            throw new SettingsException(key.path() + " (or " + key.variable() + ") must be set: " + reason + ".");
        }
        return text;
    }

    /** @throws SettingsException if the value is no path on this system */
    @Nullable
    Path path(Key key) throws SettingsException {
        String text = text(key);
        try {
            return text == null ? null : Path.of(text);
        } catch (InvalidPathException e) {
            throw new SettingsException(origin(key) + " is no path that this system can name.", e);
        }
    }

    /** @throws SettingsException if there is no value and no default, or it is no path on this system */
    Path requiredPath(Key key, String reason) throws SettingsException {
        Path path = path(key);
        return path != null ? path : Path.of(required(key, reason));
    }

    /** @throws SettingsException if the value is neither true nor false */
    boolean truth(Key key) throws SettingsException {
        return oneOf(key, "true", "false").equals("true");
    }

    /** @throws SettingsException if the value is none of {@code choices} */
    String oneOf(Key key, String... choices) throws SettingsException {
        String text = String.valueOf(text(key)).toLowerCase(Locale.ROOT);
        if (!Arrays.asList(choices).contains(text)) {
            throw new SettingsException(origin(key) + " must be one of: " + String.join(", ", choices) + ".");
        }
        return text;
    }

    /** @throws SettingsException if the value is no whole number from 1 to 1,000,000 */
    int count(Key key) throws SettingsException {
        String text = String.valueOf(text(key));
        if (!text.matches("[1-9][0-9]{0,5}|1000000")) {
            throw new SettingsException(origin(key) + " must be a whole number from 1 to 1000000.");
        }
        return Integer.parseInt(text);
    }

    /**
     * A port; null where there is no value.
     *
     * @throws SettingsException if the value is no whole number from 1 to 65535
     */
    @Nullable
    Integer port(Key key) throws SettingsException {
        String text = text(key);
        if (text != null && (!text.matches("[1-9][0-9]{0,4}") || Integer.parseInt(text) > MAX_PORT)) {
            throw new SettingsException(origin(key) + " must be a whole number from 1 to " + MAX_PORT + ".");
        }
        return text == null ? null : Integer.valueOf(text);
    }

    /** Discord's ids, separated by commas; none where there is no value. */
    Set<String> ids(Key key) throws SettingsException {
        String text = text(key);
        Set<String> ids = new LinkedHashSet<>();
        for (String id : text == null ? new String[0] : text.strip().split("\\s*,\\s*", -1)) {
            if (!id.matches("[0-9]{1,20}")) {
                throw new SettingsException(origin(key) + " must be numbers, separated by commas.");
            }
            ids.add(id);
        }
        return ids;
    }

    private String origin(Key key) {
        SettingsFile.Value value = values.get(key);
        return value == null ? key.path() : value.origin();
    }
}
