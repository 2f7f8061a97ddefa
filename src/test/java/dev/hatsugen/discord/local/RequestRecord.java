package dev.hatsugen.discord.local;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * What the bot sends, one line of JSON a request, in the file that {@code -Dhatsugen.record=FILE} names: method, path, query, body
 * and the sizes of files, so that they can be held against Discord's published specification outside of the tests. Without
 * that property nothing is written.
 */
final class RequestRecord {

    private static final String FILE = System.getProperty("hatsugen.record", "");

    private RequestRecord() {}

    /** Adds a request where requests are recorded. */
    static void write(HttpExchange exchange, @Nullable Step step, Upload upload) throws IOException {
        if (!FILE.isEmpty()) {
            append(line(exchange, step, upload) + "\n");
        }
    }

    private static synchronized void append(String line) throws IOException {
        byte[] bytes = line.getBytes(StandardCharsets.UTF_8); // half a character is no reason to fail
        Files.write(Path.of(FILE), bytes, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    private static ObjectNode line(HttpExchange exchange, @Nullable Step step, Upload upload) {
        ObjectNode line = Json.object()
                .put("method", exchange.getRequestMethod())
                .put("path", exchange.getRequestURI().getPath().substring("/api/v10".length()));
        ObjectNode query = line.putObject("query");
        String asked = exchange.getRequestURI().getRawQuery();
        for (String pair : asked == null ? new String[0] : asked.split("&")) {
            String[] parts = pair.split("=", 2);
            query.put(parts[0], parts.length < 2 ? "" : URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        boolean hasBody = !upload.body().isMissingNode();
        line.put("hasBody", hasBody).put("label", String.valueOf(step));
        if (hasBody) {
            line.set("json", upload.body());
        }
        ArrayNode files = line.putArray("files");
        upload.files()
                .forEach((name, bytes) -> files.addObject()
                        .put("part", upload.parts().get(name) + "|" + name)
                        .put("size", bytes.length));
        return line;
    }
}
