package dev.hatsugen.discord.local;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * A message that somebody writes.
 *
 * @param words as typed; {@link #MENTION} is the bot's mention
 * @param channel where
 * @param user who: 1 or more, a different person for each number
 * @param repliesTo the message that it replies to, whose author is notified; null for none
 */
public record Writing(
        String words, String channel, int user, @Nullable JsonNode repliesTo) {

    /** The number of a user who is a bot. */
    public static final int OTHER_BOT = 99;

    /** The bot's mention. */
    public static final String MENTION = "<@" + Payloads.BOT_ID + ">";

    /** Somebody writes in the channel. */
    public static Writing of(String words) {
        return new Writing(words, Payloads.CHANNEL_ID, 1, null);
    }

    /** Somebody writes to the bot alone. */
    public static Writing directly(String words) {
        return of(words).in(Payloads.DIRECT_ID);
    }

    public Writing in(String otherChannel) {
        return new Writing(words, otherChannel, user, repliesTo);
    }

    public Writing by(int otherUser) {
        return new Writing(words, channel, otherUser, repliesTo);
    }

    public Writing replyingTo(JsonNode message) {
        return new Writing(words, channel, user, message);
    }

    boolean isDirect() {
        return channel.equals(Payloads.DIRECT_ID);
    }

    boolean mentionsBot() {
        boolean repliesToBot = repliesTo != null
                && repliesTo.path("author").path("id").asText().equals(Payloads.BOT_ID);
        return words.contains(MENTION) || repliesToBot;
    }
}
