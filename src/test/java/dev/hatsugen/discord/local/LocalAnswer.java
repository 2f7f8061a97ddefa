package dev.hatsugen.discord.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** What a request is answered with. */
record LocalAnswer(int status, JsonNode body) {

    static LocalAnswer error(int status, int code, String message) {
        return new LocalAnswer(status, Json.object().put("code", code).put("message", message));
    }

    /** The refusal that a fault of that status is, with the headers that go with it. */
    static LocalAnswer failed(Headers headers, Fault fault) {
        if (fault.status() != 429) {
            int code =
                    switch (fault.status()) {
                        case 400 -> 50035;
                        case 401 -> 50027;
                        case 404 -> 10008;
                        default -> 0;
                    };
            return error(fault.status(), fault.code() == 0 ? code : fault.code(), "made to fail");
        }
        headers.set("Retry-After", Integer.toString(fault.retryAfterSeconds()));
        headers.set("X-RateLimit-Scope", "user");
        return new LocalAnswer(
                429,
                Json.object()
                        .put("message", "You are being rate limited.")
                        .put("retry_after", fault.retryAfterSeconds())
                        .put("global", false));
    }

    /** A page of something in between, with status 200. */
    static void sendPage(HttpExchange exchange) throws IOException {
        byte[] page = "<!doctype html><title>Log in</title>".getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "text/html");
        exchange.sendResponseHeaders(200, page.length);
        exchange.getResponseBody().write(page);
    }

    void send(HttpExchange exchange) throws IOException {
        byte[] bytes = body.toString().getBytes(StandardCharsets.UTF_8);
        // Without this header JDA takes a 429 for one of the network in front of Discord, and stops all requests.
        exchange.getResponseHeaders().set("Via", "1.1 google");
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        boolean isEmpty = status == 204;
        exchange.sendResponseHeaders(status, isEmpty ? -1 : bytes.length);
        if (!isEmpty) {
            exchange.getResponseBody().write(bytes);
        }
    }
}
