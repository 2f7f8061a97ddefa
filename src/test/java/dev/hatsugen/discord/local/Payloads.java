package dev.hatsugen.discord.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;

/** What Discord sends, in the smallest form that JDA takes without a complaint. */
final class Payloads {

    static final String BOT_ID = "900000000000000001";
    static final String GUILD_ID = "900000000000000002";
    static final String CHANNEL_ID = "900000000000000003";
    static final String USER_ID = "900000000000000004";

    /** The direct messages between the user and the bot. */
    static final String DIRECT_ID = "900000000000000005";

    /** Another channel, in which nothing happens. */
    static final String OTHER_CHANNEL_ID = "900000000000000006";

    /** A role that nobody has. */
    static final String ROLE_ID = "900000000000000007";

    /** A voice channel, which has a chat. */
    static final String VOICE_ID = "900000000000000008";

    static final int PRIVATE = 1 << 6;

    static final String ALL_RIGHTS = "2248473465835073";

    private Payloads() {}

    /** A slash command that a user gives. */
    static ObjectNode slashCommand(Invocation invocation, String id, String token) {
        ObjectNode event = interaction(2, id, token, invocation.locale(), invocation.isDirect());
        ObjectNode data = event.putObject("data");
        String[] names = invocation.command().split(" ");
        if (!invocation.isAdmin()) {
            Accounts.byWhoIsNoAdmin(event);
        }
        data.put("name", names[0]).put("type", 1);
        ArrayNode options = data.putArray("options");
        for (int i = 1; i < names.length; i++) {
            options = options.addObject().put("name", names[i]).put("type", 1).putArray("options");
        }
        put(invocation, options);
        return event;
    }

    /** A slash command that a user gives with a file. */
    static ObjectNode upload(Invocation invocation, Attached file, String id, String token) {
        ObjectNode event = slashCommand(invocation, id, token);
        ObjectNode data = (ObjectNode) event.path("data");
        String attachment = Snowflakes.now();
        ((ArrayNode) data.path("options").path(0).path("options"))
                .addObject()
                .put("name", "file")
                .put("type", 11)
                .put("value", attachment);
        data.putObject("resolved")
                .putObject("attachments")
                .putObject(attachment)
                .put("id", attachment)
                .put("filename", file.name())
                .put("size", file.size())
                .put("url", file.url())
                .put("proxy_url", file.url())
                .put("ephemeral", true);
        return event;
    }

    /** A slash command that a user is still typing. */
    static ObjectNode typing(Invocation invocation, String id, String token) {
        ObjectNode event = slashCommand(invocation, id, token);
        event.put("type", 4);
        JsonNode option = event.path("data").path("options").path(0);
        JsonNode typed = option.has("options") ? option.path("options").path(0) : option;
        ((ObjectNode) typed).put("focused", true);
        return event;
    }

    private static void put(Invocation invocation, ArrayNode options) {
        invocation
                .options()
                .forEach((name, value) ->
                        options.addObject().put("name", name).put("type", 3).put("value", value));
    }

    /** A click on a button of a message. */
    static ObjectNode click(String customId, JsonNode message, String id, String token) {
        ObjectNode event = interaction(3, id, token, "ja", false);
        event.set("message", message);
        int component = Components.find(message, customId).path("id").asInt();
        event.putObject("data")
                .put("component_type", 2)
                .put("custom_id", customId)
                .put("id", component);
        return event;
    }

    /** What a user chooses in a row of a message. */
    static ObjectNode selection(String customId, String value, JsonNode message, String id, String token) {
        ObjectNode event = click(customId, message, id, token);
        ((ObjectNode) event.path("data"))
                .put("component_type", 3)
                .putArray("values")
                .add(value);
        return event;
    }

    /** A command that a user chooses from the menu of a message. */
    static ObjectNode chosen(String command, JsonNode message, String id, String token) {
        ObjectNode event = interaction(2, id, token, "ja", false);
        String target = message.path("id").asText();
        ObjectNode data = event.putObject("data");
        data.put("name", command).put("type", 3).put("target_id", target);
        data.putObject("resolved").putObject("messages").set(target, message);
        return event;
    }

    /** A message that a user has written. */
    static ObjectNode written(String content) {
        ObjectNode message = message(Snowflakes.now(), Json.object(), false);
        message.put("type", 0).put("content", content);
        message.set("author", Accounts.reader());
        return message;
    }

    /** A message without words of its own that forwards another one. */
    static ObjectNode forwarding(JsonNode forwarded) {
        return forwarding(written(""), forwarded);
    }

    /** The message with another one that it forwards. */
    static ObjectNode forwarding(ObjectNode message, JsonNode forwarded) {
        message.putObject("message_reference")
                .put("type", 1)
                .put("message_id", forwarded.path("id").asText())
                .put("channel_id", CHANNEL_ID);
        ObjectNode snapshot = message.putArray("message_snapshots").addObject().putObject("message");
        for (String field : List.of("type", "content", "embeds", "attachments", "components", "timestamp", "flags")) {
            snapshot.set(field, forwarded.path(field));
        }
        snapshot.putNull("edited_timestamp").putArray("mentions");
        snapshot.putArray("mention_roles");
        return message;
    }

    /** A message that somebody writes, its words included whether the bot may read them or not. */
    static ObjectNode created(Writing writing) {
        ObjectNode message = message(Snowflakes.now(), Json.object(), false);
        message.put("channel_id", writing.channel()).put("type", writing.repliesTo() == null ? 0 : 19);
        message.put("content", writing.words()).put("nonce", message.path("id").asText());
        ObjectNode author = Accounts.reader()
                .put("id", Long.toString(Long.parseLong(USER_ID) + 10L * (writing.user() - 1)))
                .put("bot", writing.user() == Writing.OTHER_BOT);
        message.set("author", author);
        if (writing.isDirect()) {
            message.put("channel_type", 1);
        } else {
            message.put("guild_id", GUILD_ID);
            ObjectNode member = Accounts.member(author);
            member.remove("user");
            message.set("member", member);
        }
        if (writing.mentionsBot()) {
            message.withArray("mentions").add(Accounts.bot());
        }
        JsonNode referenced = writing.repliesTo();
        if (referenced != null) {
            message.putObject("message_reference")
                    .put("type", 0)
                    .put("message_id", referenced.path("id").asText())
                    .put("channel_id", referenced.path("channel_id").asText())
                    .put("guild_id", GUILD_ID);
            message.set("referenced_message", referenced);
        }
        return message;
    }

    /** A thread of the bot's below a message. */
    static ObjectNode thread(String messageId, String name) {
        return Json.object("""
                {"id":"%s","type":11,"guild_id":"%s","parent_id":"%s","owner_id":"%s","message_count":0,"member_count":1,
                 "total_message_sent":0,"rate_limit_per_user":0,"flags":0,"last_message_id":null,
                 "thread_metadata":{"archived":false,"auto_archive_duration":1440,"locked":false,
                   "archive_timestamp":"2024-01-01T00:00:00+00:00","create_timestamp":"2024-01-01T00:00:00+00:00"},
                 "applied_tags":[]}""".formatted(messageId, GUILD_ID, CHANNEL_ID, BOT_ID))
                .put("name", name);
    }

    /** A form that a user sends, with a text in its only field. */
    static ObjectNode form(JsonNode form, String text, JsonNode message, String id, String token) {
        ObjectNode event = interaction(5, id, token, "ja", false);
        event.set("message", message);
        ObjectNode data = event.putObject("data");
        data.put("custom_id", form.path("custom_id").asText());
        JsonNode field = form.path("components").path(0).path("component");
        ObjectNode label =
                data.putArray("components").addObject().put("type", 18).put("id", 1);
        label.putObject("component")
                .put("type", 4)
                .put("id", 2)
                .put("custom_id", field.path("custom_id").asText())
                .put("value", text);
        return event;
    }

    private static ObjectNode interaction(int type, String id, String token, String locale, boolean isDirect) {
        ObjectNode event = Json.object("""
                {"version":1,"id":"%s","application_id":"%s","type":%d,"token":"%s","entitlements":[],
                 "attachment_size_limit":10485760,"channel_id":"%s","app_permissions":"%s"}""".formatted(id, BOT_ID, type, token, CHANNEL_ID, ALL_RIGHTS));
        event.put("locale", locale);
        if (isDirect) {
            inDirectMessage(event);
        } else {
            inGuild(event);
        }
        return event;
    }

    private static void inGuild(ObjectNode event) {
        event.put("guild_locale", "ja").put("guild_id", GUILD_ID).put("context", 0);
        event.set("guild", Json.object("{\"id\":\"%s\",\"locale\":\"ja\",\"features\":[]}".formatted(GUILD_ID)));
        event.set("authorizing_integration_owners", Json.object("{\"0\":\"%s\"}".formatted(GUILD_ID)));
        event.set("member", Accounts.member(Accounts.reader()));
        event.set("channel", Json.object("""
                        {"id":"%s","type":0,"name":"general","guild_id":"%s","permissions":"%s","position":0,
                         "permission_overwrites":[],"flags":0,"nsfw":false,"topic":null,"parent_id":null,
                         "rate_limit_per_user":0,"last_message_id":null}""".formatted(CHANNEL_ID, GUILD_ID, ALL_RIGHTS)));
    }

    /** Puts an interaction into the direct messages with the bot; its commands are there by the guild's install alone. */
    static void inDirectMessage(ObjectNode event) {
        JsonNode user = event.has("member") ? event.path("member").path("user") : Accounts.reader();
        event.remove(List.of("guild", "guild_id", "guild_locale", "member"));
        event.put("context", 1).put("channel_id", DIRECT_ID).set("user", user);
        event.set("authorizing_integration_owners", Json.object("{\"0\":\"0\"}"));
        event.set("channel", directChannel());
    }

    /** The direct messages between the user and the bot. */
    static ObjectNode directChannel() {
        ObjectNode channel =
                Json.object("{\"id\":\"%s\",\"type\":1,\"last_message_id\":null,\"flags\":0}".formatted(DIRECT_ID));
        channel.putArray("recipients").add(Accounts.reader());
        return channel;
    }

    /** The message that an edit without files leads to. */
    static ObjectNode message(String id, JsonNode edit, boolean isPrivate) {
        return message(id, edit, Map.of(), isPrivate);
    }

    /** The message that an edit leads to. */
    static ObjectNode message(String id, JsonNode edit, Map<String, byte[]> files, boolean isPrivate) {
        ObjectNode message = Json.object("""
                {"id":"%s","channel_id":"%s","type":20,"content":"","timestamp":"2024-01-01T00:00:00+00:00",
                 "edited_timestamp":null,"tts":false,"mention_everyone":false,"mentions":[],"mention_roles":[],
                 "attachments":[],"embeds":[],"pinned":false,"flags":0,"components":[]}""".formatted(id, CHANNEL_ID));
        message.set("author", Accounts.bot());
        message.put("flags", edit.path("flags").asInt() | (isPrivate ? PRIVATE : 0));
        if (edit.has("components")) {
            message.set("components", Components.kept(edit.get("components"), files, isPrivate));
        }
        return message;
    }
}
