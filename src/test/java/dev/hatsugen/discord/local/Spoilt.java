package dev.hatsugen.discord.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A payload with one thing wrong with it.
 *
 * @param where the JSON pointer to what holds the wrong thing
 * @param field the name or the number of the wrong thing
 * @param value what it is; {@code -} where it is missing
 */
record Spoilt(String where, String field, String value) {

    private static final String MISSING = "-";

    /** Reads pointer, name and value with bars between. */
    static Spoilt of(String row) {
        String[] parts = row.split(" *\\| *", 3);
        return new Spoilt(parts[0].strip(), parts[1], parts[2]);
    }

    /** The payload with that wrong. */
    JsonNode in(JsonNode sound) {
        JsonNode payload = sound.deepCopy();
        JsonNode holder = payload.at(where);
        if (holder instanceof ArrayNode array) {
            array.set(Integer.parseInt(field), Json.read(value));
        } else if (value.equals(MISSING)) {
            ((ObjectNode) holder).remove(field);
        } else {
            ((ObjectNode) holder).set(field, Json.read(value));
        }
        return payload;
    }
}
