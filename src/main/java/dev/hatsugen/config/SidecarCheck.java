package dev.hatsugen.config;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.function.Predicate;

/** Refuses a supplement with a mistyped key or a value of another type, which would otherwise be left out without a word. */
final class SidecarCheck {

    private static final int MAX_NUMBER = 100_000;

    /** The type of a value, with the words for people. */
    private record Type(Predicate<JsonNode> fits, String words) {}

    private static final Type TEXT = new Type(JsonNode::isTextual, "one text");
    private static final Type TRUTH = new Type(JsonNode::isBoolean, "true or false");
    private static final Type LIST = new Type(JsonNode::isArray, "a list");
    private static final Type NUMBER = new Type(
            node -> node.isIntegralNumber()
                    && node.canConvertToInt()
                    && node.intValue() >= 1
                    && node.intValue() <= MAX_NUMBER,
            "a whole number from 1 to " + MAX_NUMBER);

    private static final Map<String, Type> KEYS = Map.of(
            "summary",
            TEXT,
            "number",
            NUMBER,
            "title",
            TEXT,
            "date",
            TEXT,
            "place",
            TEXT,
            "origin",
            TEXT,
            "url",
            TEXT,
            "accepted",
            TRUTH,
            "roster",
            LIST);
    private static final Map<String, Type> PERSON_KEYS =
            Map.of("name", TEXT, "kana", TEXT, "post", TEXT, "origin", TEXT);

    private SidecarCheck() {}

    /** @throws IllegalArgumentException if something in it is no supplement; the message is for people */
    static void check(JsonNode root) {
        if (root.isMissingNode() || root.isNull()) {
            return;
        }
        keys(root, KEYS);
        root.path("roster").forEach(person -> keys(person, PERSON_KEYS));
        if (root.hasNonNull("place") && !root.hasNonNull("origin")) {
            throw new IllegalArgumentException("number, title, date and place need an origin");
        }
    }

    private static void keys(JsonNode node, Map<String, Type> types) {
        if (!node.isObject()) {
            throw new IllegalArgumentException("keys with values are needed, such as \"number: 3\"");
        }
        for (Map.Entry<String, JsonNode> property : node.properties()) {
            String name = property.getKey();
            Type type = types.get(name);
            if (type == null) {
                String suggestion = NearestName.of(name, types.keySet())
                        .map(known -> " Did you mean " + known + "?")
                        .orElse("");
                throw new IllegalArgumentException(name + " is no key of a supplement." + suggestion);
            }
            if (!property.getValue().isNull() && !type.fits().test(property.getValue())) {
                throw new IllegalArgumentException(name + " must be " + type.words());
            }
        }
    }
}
