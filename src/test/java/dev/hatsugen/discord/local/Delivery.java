package dev.hatsugen.discord.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** What of a message reaches the bot. */
final class Delivery {

    private Delivery() {}

    /** One of the bot's own messages as the gateway brings it back. */
    static ObjectNode own(ObjectNode message) {
        ObjectNode event = message.deepCopy();
        String channel = message.path("channel_id").asText();
        if (channel.equals(Payloads.DIRECT_ID)) {
            return event.put("channel_type", 1);
        }
        ObjectNode member = Accounts.member(Accounts.bot());
        member.remove(List.of("user", "permissions"));
        event.set("member", member);
        return event.put("guild_id", GuildPayloads.ofChannel(channel));
    }

    /**
     * A message of somebody else as the bot may see it: without the right to read, all that people have put into it is empty,
     * unless it was written to the bot or mentions it. So is what it replies to.
     *
     * @param mayReadAll whether the bot has asked for the words of all messages
     */
    static ObjectNode toBot(ObjectNode message, boolean mayReadAll) {
        ObjectNode seen = message.deepCopy();
        if (!mayReadAll && !isMeantForBot(message)) {
            seen.put("content", "");
            for (String part : List.of("embeds", "attachments", "components")) {
                seen.putArray(part);
            }
            seen.path("message_snapshots")
                    .forEach(snapshot -> ((ObjectNode) snapshot.path("message")).put("content", ""));
        }
        if (message.path("referenced_message") instanceof ObjectNode referenced) {
            seen.set("referenced_message", toBot(referenced, mayReadAll));
        }
        return seen;
    }

    /** A message that the bot asks for, without what only an event tells. */
    static ObjectNode onRequest(ObjectNode message, boolean mayReadAll) {
        return toBot(message, mayReadAll).without(List.of("guild_id", "member", "channel_type"));
    }

    private static boolean isMeantForBot(JsonNode message) {
        boolean mentionsBot = false;
        for (JsonNode mentioned : message.path("mentions")) {
            mentionsBot |= isBot(mentioned);
        }
        return mentionsBot
                || isBot(message.path("author"))
                || message.path("channel_id").asText().equals(Payloads.DIRECT_ID);
    }

    private static boolean isBot(JsonNode user) {
        return user.path("id").asText().equals(Payloads.BOT_ID);
    }
}
