package dev.hatsugen.discord.local;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Channels and roles that are chosen in menus. */
final class Entities {

    private static final int ROLES = 6;

    private Entities() {}

    /**
     * Has a click on a menu choose something.
     *
     * @param type of the menu: 6 for roles, 8 for channels
     */
    static void choose(ObjectNode event, int type, List<String> ids) {
        ObjectNode data = (ObjectNode) event.path("data");
        data.put("component_type", type);
        ids.forEach(data.putArray("values")::add);
        ObjectNode resolved = data.putObject("resolved").putObject(type == ROLES ? "roles" : "channels");
        for (String id : ids) {
            resolved.set(id, type == ROLES ? role(id) : channel(id));
        }
    }

    private static ObjectNode role(String id) {
        return Json.object("""
                {"id":"%s","name":"role","permissions":"0","position":1,"color":0,"hoist":false,"managed":false,
                 "mentionable":false,"flags":0,"icon":null,"unicode_emoji":null,
                 "colors":{"primary_color":0,"secondary_color":null,"tertiary_color":null}}""".formatted(id));
    }

    private static ObjectNode channel(String id) {
        return Json.object("""
                {"id":"%s","type":0,"name":"channel","permissions":"0","parent_id":null,"flags":0,"position":0,
                 "topic":null,"nsfw":false,"rate_limit_per_user":0,"last_message_id":null,"guild_id":"%s"}""".formatted(id, Payloads.GUILD_ID));
    }
}
