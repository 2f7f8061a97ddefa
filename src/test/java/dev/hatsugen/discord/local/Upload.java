package dev.hatsugen.discord.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a request carries.
 *
 * @param body its JSON; a missing node where there is none
 * @param files the bytes of the files that came with it, by name, in order
 * @param parts what the files are called as parts of the request, by name
 */
record Upload(JsonNode body, Map<String, byte[]> files, Map<String, String> parts) {

    private static final String BOUNDARY = "boundary=";
    private static final Pattern FILE = Pattern.compile("name=\"(files\\[[0-9]+\\])\"; filename=\"([^\"]*)\"");

    static Upload read(HttpExchange exchange) throws IOException {
        byte[] bytes = exchange.getRequestBody().readAllBytes();
        String type = exchange.getRequestHeaders().getFirst("Content-Type");
        if (type == null || !type.startsWith("multipart/form-data")) {
            String text = new String(bytes, StandardCharsets.UTF_8);
            return new Upload(text.isEmpty() ? MissingNode.getInstance() : Json.read(text), Map.of(), Map.of());
        }
        String boundary = "--" + type.substring(type.indexOf(BOUNDARY) + BOUNDARY.length());
        JsonNode body = MissingNode.getInstance();
        Map<String, byte[]> files = new LinkedHashMap<>();
        Map<String, String> parts = new LinkedHashMap<>();
        // Of this character set, every byte is one character: a picture survives being cut like a text.
        for (String part : new String(bytes, StandardCharsets.ISO_8859_1).split(Pattern.quote(boundary))) {
            int start = part.indexOf("\r\n\r\n");
            if (start < 0) {
                continue;
            }
            byte[] content = part.substring(start + 4, part.length() - 2).getBytes(StandardCharsets.ISO_8859_1);
            Matcher file = FILE.matcher(part.substring(0, start));
            if (file.find()) {
                files.put(file.group(2), content);
                parts.put(file.group(2), file.group(1));
            } else if (part.substring(0, start).contains("name=\"payload_json\"")) {
                body = Json.read(new String(content, StandardCharsets.UTF_8));
            }
        }
        return new Upload(body, files, parts);
    }
}
