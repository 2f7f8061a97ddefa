package dev.hatsugen.discord.runtime;

/**
 * What a user may pick while typing.
 *
 * @param shown what they read, at most 100 characters
 * @param value what the command gets, at most 100 characters
 */
public record CommandSuggestion(String shown, String value) {}
