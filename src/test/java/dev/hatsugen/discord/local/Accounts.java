package dev.hatsugen.discord.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The bot and the people as Discord describes them, with every field that it always sends. */
final class Accounts {

    /** Does not own the guild. */
    private static final String OTHER_USER_ID = "700000000000000077";

    private Accounts() {}

    /** The bot as others see it. */
    static ObjectNode bot() {
        return Json.object("""
                {"id":"%s","username":"hatsugen","discriminator":"0","global_name":"Hatsugen","avatar":null,
                 "bot":true,"public_flags":65536,"flags":65536,"primary_guild":null}""".formatted(Payloads.BOT_ID));
    }

    /** The bot as it sees itself at the login. */
    static ObjectNode self() {
        return bot().put("verified", true)
                .put("mfa_enabled", true)
                .put("locale", "en-US")
                .putNull("email");
    }

    /** Who gives commands; the name holds marks of Markdown. */
    static ObjectNode reader() {
        return Json.object("""
                {"id":"%s","username":"reader","discriminator":"0","global_name":"*Reader*","avatar":null,"bot":false,
                 "public_flags":64,"flags":64,
                 "primary_guild":{"identity_guild_id":null,"identity_enabled":false,"tag":null,"badge":null}}""".formatted(Payloads.USER_ID));
    }

    /** The account with its place in the guild. */
    static ObjectNode member(JsonNode user) {
        ObjectNode member = Json.object("""
                {"roles":[],"joined_at":"2024-01-01T00:00:00+00:00","permissions":"%s","deaf":false,"mute":false,
                 "flags":0,"pending":false,"nick":null,"avatar":null,"banner":null,"premium_since":null,
                 "communication_disabled_until":null}""".formatted(Payloads.ALL_RIGHTS));
        member.set("user", user);
        return member;
    }

    /** Has somebody give a command who may not manage the server. */
    static void byWhoIsNoAdmin(ObjectNode event) {
        JsonNode user = event.has("member") ? event.path("member").path("user") : event.path("user");
        ((ObjectNode) user).put("id", OTHER_USER_ID);
    }

    /** Has somebody give a command who does not own the server. */
    static ObjectNode byAnother(ObjectNode event) {
        ((ObjectNode) event.path("member").path("user"))
                .put("id", Long.toString(Long.parseLong(Payloads.USER_ID) + 10));
        return event;
    }
}
