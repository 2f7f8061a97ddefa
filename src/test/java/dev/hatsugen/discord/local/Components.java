package dev.hatsugen.discord.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The components of messages. */
final class Components {

    private Components() {}

    /** All components of a message, those inside others too. */
    static List<JsonNode> all(JsonNode message) {
        List<JsonNode> all = new ArrayList<>();
        for (JsonNode component : message.path("components")) {
            all.add(component);
            all.addAll(all(component));
            if (component.has("accessory")) {
                all.add(component.path("accessory"));
            }
        }
        return all;
    }

    /** The component with that custom id; a missing node where there is none. */
    static JsonNode find(JsonNode message, String customId) {
        return all(message).stream()
                .filter(component -> component.path("custom_id").asText().equals(customId))
                .findFirst()
                .orElse(MissingNode.getInstance());
    }

    /**
     * The components as Discord keeps them: each that was sent without an id has one.
     *
     * @param files what came with them, by name
     * @param isPrivate whether only one person sees them
     */
    static JsonNode kept(JsonNode components, Map<String, byte[]> files, boolean isPrivate) {
        JsonNode kept = components.deepCopy();
        int next = 1;
        for (JsonNode component : all(Json.object().set("components", kept))) {
            if (!component.has("id")) {
                ((ObjectNode) component).put("id", next++);
            }
            Media.keep((ObjectNode) component, files, isPrivate);
        }
        return kept;
    }
}
