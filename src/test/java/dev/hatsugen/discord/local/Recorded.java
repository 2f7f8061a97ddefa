package dev.hatsugen.discord.local;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A request that the bot made.
 *
 * @param route method and path, ids and tokens included
 * @param body what it sent; a missing node where it sent nothing
 * @param at when it came in, of {@link System#nanoTime()}
 */
public record Recorded(String route, JsonNode body, long at) {}
