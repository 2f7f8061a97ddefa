package dev.hatsugen.discord.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * What a request carries.
 *
 * @param body its JSON; a missing node where there is none
 * @param file the text of the file that came with it; empty where none did
 */
record Upload(JsonNode body, String file) {

    private static final String BOUNDARY = "boundary=";

    static Upload read(HttpExchange exchange) throws IOException {
        String text = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String type = exchange.getRequestHeaders().getFirst("Content-Type");
        if (type == null || !type.startsWith("multipart/form-data")) {
            return new Upload(text.isEmpty() ? MissingNode.getInstance() : Json.read(text), "");
        }
        String boundary = "--" + type.substring(type.indexOf(BOUNDARY) + BOUNDARY.length());
        JsonNode body = MissingNode.getInstance();
        String file = "";
        for (String part : text.split(java.util.regex.Pattern.quote(boundary))) {
            String content = content(part);
            if (content != null && part.contains("name=\"payload_json\"")) {
                body = Json.read(content);
            } else if (content != null && part.contains("name=\"files[0]\"")) {
                file = content;
            }
        }
        return new Upload(body, file);
    }

    private static @Nullable String content(String part) {
        int start = part.indexOf("\r\n\r\n");
        return start < 0 ? null : part.substring(start + 4, part.length() - 2);
    }
}
