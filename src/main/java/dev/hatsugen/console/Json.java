package dev.hatsugen.console;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hatsugen.minutes.Lines;
import dev.hatsugen.minutes.Span;
import java.util.List;
import java.util.function.Function;

/** JSON values, and their writing on one line. */
final class Json {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private Json() {}

    static ObjectNode object() {
        return NODES.objectNode();
    }

    static ArrayNode lines(Lines lines) {
        return NODES.arrayNode().add(lines.first()).add(lines.last());
    }

    static ArrayNode span(Span span) {
        return NODES.arrayNode().add(span.start()).add(span.end());
    }

    static <T> ArrayNode array(List<T> values, Function<? super T, ? extends JsonNode> toJson) {
        ArrayNode array = NODES.arrayNode();
        values.forEach(value -> array.add(toJson.apply(value)));
        return array;
    }

    static JsonNode text(String text) {
        return NODES.textNode(text);
    }

    static JsonNode number(int number) {
        return NODES.numberNode(number);
    }

    static JsonNode none() {
        return NODES.nullNode();
    }

    /** {@code value}, rounded to so many digits behind the point. */
    static double rounded(double value, int digits) {
        double scale = Math.pow(10, digits);
        return Math.round(value * scale) / scale;
    }

    /** @throws JsonProcessingException if {@code text} is no JSON */
    static JsonNode read(String text) throws JsonProcessingException {
        return MAPPER.readTree(text);
    }

    /** {@code value} on one line, characters that act on a terminal escaped. */
    static String line(JsonNode value) {
        String json = value.toString();
        StringBuilder safe = new StringBuilder(json.length());
        json.codePoints().forEach(c -> {
            if (SafeText.acts(c)) {
                for (char unit : Character.toChars(c)) {
                    safe.append(String.format("\\u%04x", (int) unit));
                }
            } else {
                safe.appendCodePoint(c);
            }
        });
        return safe.toString();
    }
}
