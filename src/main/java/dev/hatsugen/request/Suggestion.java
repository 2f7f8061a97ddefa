package dev.hatsugen.request;

/**
 * Something to offer to somebody who is typing.
 *
 * @param value what an inquiry understands
 * @param detail tells it from others: a post, a date; may be empty
 */
public record Suggestion(String value, String detail) {}
