package dev.hatsugen.discord.local;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The requests that can be made to fail. */
public enum Step {
    LOGIN("GET /users/@me"),
    REGISTRATION("PUT /applications/[0-9]+/(guilds/[0-9]+/)?commands"),
    CALLBACK("POST /interactions/[0-9]+/[^/]+/callback"),
    EDIT("PATCH /webhooks/[0-9]+/[^/]+/messages/@original"),
    TYPING("POST /channels/[0-9]+/typing"),
    DIRECT("POST /users/@me/channels"),
    POST("POST /channels/[0-9]+/messages"),
    HISTORY("GET /channels/[0-9]+/messages\\?.*"),
    MESSAGE_EDIT("PATCH /channels/[0-9]+/messages/[0-9]+"),
    MESSAGE("GET /channels/[0-9]+/messages/[0-9]+"),
    THREAD("POST /channels/[0-9]+/messages/[0-9]+/threads");

    private final Pattern route;

    Step(String route) {
        this.route = Pattern.compile(route);
    }

    /** The request that a method and a path make; null where it is none of these. */
    static @Nullable Step of(String route) {
        return Stream.of(values())
                .filter(step -> step.route.matcher(route).matches())
                .findFirst()
                .orElse(null);
    }
}
