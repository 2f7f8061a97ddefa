package dev.hatsugen.config;

import dev.hatsugen.discord.connection.DiscordSettings;
import dev.hatsugen.discord.corpus.UploadSettings;
import dev.hatsugen.discord.runtime.AccessSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the settings of the bot. */
final class DiscordReader {

    private final Values values;
    private final Map<String, String> environment;

    DiscordReader(Values values, Map<String, String> environment) {
        this.values = values;
        this.environment = environment;
    }

    DiscordSettings read() throws SettingsException {
        return new DiscordSettings(
                token(),
                address(Key.DISCORD_REST_URL, "http", "https"),
                address(Key.DISCORD_GATEWAY_URL, "ws", "wss"),
                id(Key.DISCORD_GUILD_ID, "a server's"),
                values.truth(Key.DISCORD_PRIVATE_ANSWERS),
                values.truth(Key.DISCORD_READS_MESSAGES));
    }

    AccessSettings access() throws SettingsException {
        return new AccessSettings(
                values.count(Key.DISCORD_QUESTIONS_PER_USER),
                values.count(Key.DISCORD_QUESTIONS_PER_GUILD),
                values.ids(Key.DISCORD_CHANNELS),
                values.ids(Key.DISCORD_ROLES),
                values.truth(Key.DISCORD_OPEN_DIRECT_MESSAGES));
    }

    /** The role that questions without an answer are handed to. */
    @Nullable
    String helpers() throws SettingsException {
        return id(Key.DISCORD_HELPER_ROLE, "a role's");
    }

    UploadSettings uploads() throws SettingsException {
        String attachments = address(Key.DISCORD_ATTACHMENT_URL, "http", "https");
        if (attachments != null && !attachments.matches("http://(?:127\\.0\\.0\\.1|localhost):[0-9]+/?")) {
            throw new SettingsException(Key.DISCORD_ATTACHMENT_URL.path()
                    + " is for tests: an address on this machine, http://127.0.0.1:PORT.");
        }
        return new UploadSettings(id(Key.DISCORD_ANNOUNCEMENT_CHANNEL, "a channel's"), attachments);
    }

    /** Null where the environment holds the token, or there is none. */
    @Nullable
    Path tokenFile() throws SettingsException {
        return given().isEmpty() ? values.path(Key.DISCORD_TOKEN_FILE) : null;
    }

    private String given() {
        return environment.getOrDefault("DISCORD_TOKEN", "").strip();
    }

    private @Nullable String token() throws SettingsException {
        String given = given();
        Path file = tokenFile();
        if (file == null) {
            return given.isEmpty() ? null : given;
        }
        try {
            String token = Files.readString(file).strip();
            if (token.isEmpty() || token.lines().count() > 1) {
                throw new SettingsException(
                        Key.DISCORD_TOKEN_FILE.path() + ": " + file + " must hold the token and nothing else.");
            }
            return token;
        } catch (IOException e) {
            throw new SettingsException(Key.DISCORD_TOKEN_FILE.path() + ": " + file + " cannot be read.", e);
        }
    }

    private @Nullable String address(Key key, String scheme, String safeScheme) throws SettingsException {
        String url = values.text(key);
        if (url != null && !Addresses.hasScheme(url, scheme, safeScheme)) {
            throw new SettingsException(
                    key.path() + " must be an address that starts with " + scheme + ":// or " + safeScheme + "://.");
        }
        return url;
    }

    private @Nullable String id(Key key, String whose) throws SettingsException {
        String id = values.text(key);
        if (id != null && !id.matches("[0-9]{1,20}")) {
            throw new SettingsException(key.path() + " must be " + whose + " number.");
        }
        return id;
    }
}
