package dev.hatsugen.discord.local;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** JSON text and trees. */
public final class Json {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Json() {}

    /** @throws IllegalArgumentException if the text is no JSON */
    public static JsonNode read(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("no JSON", e);
        }
    }

    /** A JSON object, its placeholders filled. */
    static ObjectNode object(String template, Object... values) {
        return (ObjectNode) read(template.formatted(values));
    }

    static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    /** The tree over several lines, for people. */
    static String pretty(JsonNode tree) {
        try {
            return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(tree) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("a tree can be written", e);
        }
    }
}
