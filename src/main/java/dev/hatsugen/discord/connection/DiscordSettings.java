package dev.hatsugen.discord.connection;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How to reach Discord.
 *
 * @param token the bot's token; null where none is set
 * @param restUrl the REST address, http or https, for example {@code https://discord.com/api/v10/}; null for Discord's own
 * @param gatewayUrl the gateway's address, ws or wss; null for Discord's own
 * @param guildId the one guild to register commands in, where they change at once, for development; null for everywhere
 * @param answersArePrivate whether in a guild only who asks sees the answer, until they share it
 * @param readsMessages whether to ask Discord for the words of all messages, a right that the application must have
 */
public record DiscordSettings(
        @Nullable String token,
        @Nullable String restUrl,
        @Nullable String gatewayUrl,
        @Nullable String guildId,
        boolean answersArePrivate,
        boolean readsMessages) {

    private static final Pattern HTTP = Pattern.compile("https?://\\S+");
    private static final Pattern WEB_SOCKET = Pattern.compile("wss?://\\S+");
    private static final Pattern SNOWFLAKE = Pattern.compile("[0-9]{1,20}");

    /** @throws IllegalArgumentException if an address or the guild's id is not of its form */
    public DiscordSettings {
        check("REST address", restUrl, HTTP, "http://… or https://…");
        check("gateway address", gatewayUrl, WEB_SOCKET, "ws://… or wss://…");
        check("guild id", guildId, SNOWFLAKE, "a number");
    }

    /** The settings, without the token. */
    @Override
    public String toString() {
        return "DiscordSettings[token=" + (token == null ? "not set" : "set") + ", restUrl=" + restUrl + ", gatewayUrl="
                + gatewayUrl + ", guildId=" + guildId + ", answersArePrivate="
                + answersArePrivate + ", readsMessages=" + readsMessages + "]";
    }

    private static void check(String what, @Nullable String value, Pattern form, String expected) {
        if (value != null && !form.matcher(value).matches()) {
            throw new IllegalArgumentException("Discord " + what + " must be " + expected + ", not: " + value);
        }
    }
}
