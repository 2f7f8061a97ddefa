package dev.hatsugen.discord;

import org.jspecify.annotations.Nullable;

/**
 * How to reach Discord.
 *
 * @param token the bot's secret; null where the bot is not set up
 * @param restUrl the REST address, null for Discord's own
 * @param gatewayUrl the gateway's address, null for Discord's own
 * @param guildId the one guild to register the commands in, null for all
 */
public record DiscordSettings(
        @Nullable String token,
        @Nullable String restUrl,
        @Nullable String gatewayUrl,
        @Nullable String guildId) {

    /** Everything but the token. */
    @Override
    public String toString() {
        return "DiscordSettings[token=" + (token == null ? "none" : "hidden") + ", restUrl=" + restUrl + ", gatewayUrl="
                + gatewayUrl + ", guildId=" + guildId + "]";
    }
}
