package dev.hatsugen.discord.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/** Files and pictures of messages as Discord keeps them: at addresses of its own, which end with the message if it is private. */
final class Media {

    private static final String ATTACHED = "attachment://";
    private static final int FILE = 13;

    private Media() {}

    /**
     * Puts in place of what was sent what Discord sends back.
     *
     * @param files what came with the message, by name
     * @param isPrivate whether only one person sees the message
     */
    static void keep(ObjectNode component, Map<String, byte[]> files, boolean isPrivate) {
        if (component.path("type").asInt() == FILE) {
            String name = name(component.path("file"));
            keep((ObjectNode) component.path("file"), isPrivate);
            byte[] bytes = files.get(name);
            component.put("name", name).put("size", bytes == null ? 0 : bytes.length);
            component.put("spoiler", component.path("spoiler").asBoolean());
        }
        for (JsonNode item : component.path("items")) {
            keep((ObjectNode) item.path("media"), isPrivate);
            ObjectNode kept = (ObjectNode) item;
            kept.put("spoiler", item.path("spoiler").asBoolean());
            if (!item.has("description")) {
                kept.putNull("description");
            }
        }
    }

    private static String name(JsonNode media) {
        return media.path("url").asText().replaceAll(".*/|\\?.*", "");
    }

    private static void keep(ObjectNode media, boolean isPrivate) {
        if (!media.path("url").asText().startsWith(ATTACHED)) {
            return;
        }
        String id = Snowflakes.now();
        String url = "https://cdn.discordapp.com/%s/%s/%s/%s?ex=6a&is=69&hm=0f"
                .formatted(isPrivate ? "ephemeral-attachments" : "attachments", Payloads.BOT_ID, id, name(media));
        media.put("id", id)
                .put("attachment_id", id)
                .put("url", url)
                .put("proxy_url", url.replace("cdn.discordapp.com", "media.discordapp.net"));
    }
}
