package dev.hatsugen.writing;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** A point as a played model sends it. */
record PlayedPoint(String text, List<Integer> excerpts, List<String> spans) {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /** The response that holds {@code points}, as the prompt asks for it. */
    static String response(List<PlayedPoint> points) {
        ArrayNode all = MAPPER.createArrayNode();
        for (PlayedPoint point : points) {
            ObjectNode json = MAPPER.createObjectNode().put("text", point.text);
            point.excerpts.forEach(json.putArray("excerpts")::add);
            point.spans.forEach(json.putArray("spans")::add);
            all.add(json);
        }
        return MAPPER.createObjectNode().set("points", all).toString();
    }
}
