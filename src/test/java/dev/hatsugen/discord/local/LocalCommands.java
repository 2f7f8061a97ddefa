package dev.hatsugen.discord.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The commands that the bot has registered: kept with ids of Discord's own, and named by them in events. */
final class LocalCommands {

    private static final int SLASH = 1;

    /** A command that was never registered has this one: somebody's client may still hold it. */
    private static final String FORGOTTEN_ID = "900000000000000009";

    private final Map<String, String> ids = new ConcurrentHashMap<>();

    /** Takes in a list of commands that takes the place of the one before, and gives it as Discord answers. */
    ArrayNode register(JsonNode commands, @Nullable String guild) {
        ArrayNode registered = Json.array();
        for (JsonNode command : commands) {
            ObjectNode kept = kept(command);
            if (guild != null) {
                kept.put("guild_id", guild);
            }
            ids.put(key(kept), kept.path("id").asText());
            registered.add(kept);
        }
        return registered;
    }

    /** Names in an event the command that was given by the id that it was registered with. */
    void name(ObjectNode event) {
        if (event.path("type").asInt() == 2 || event.path("type").asInt() == 4) {
            ObjectNode data = (ObjectNode) event.path("data");
            data.put("id", ids.getOrDefault(key(data), FORGOTTEN_ID));
        }
    }

    private static String key(JsonNode command) {
        return command.path("type").asInt(SLASH) + " " + command.path("name").asText();
    }

    /** With every field that Discord sends, numbers as numbers however they were written. */
    private static ObjectNode kept(JsonNode command) {
        ObjectNode kept = command.deepCopy();
        kept.put("id", Snowflakes.now())
                .put("application_id", Payloads.BOT_ID)
                .put("version", Snowflakes.now())
                .put("type", command.path("type").asInt(SLASH))
                .put("description", command.path("description").asText());
        for (String numbers : List.of("contexts", "integration_types")) {
            if (command.has(numbers)) {
                ArrayNode read = kept.putArray(numbers);
                command.path(numbers).forEach(number -> read.add(number.asInt()));
            }
        }
        if (!command.has("default_member_permissions")) {
            kept.putNull("default_member_permissions");
        }
        return kept;
    }
}
