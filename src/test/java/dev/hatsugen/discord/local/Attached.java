package dev.hatsugen.discord.local;

/**
 * A file that a user gives with a command.
 *
 * @param size as Discord says, in bytes
 * @param url where it is said to be
 */
public record Attached(String name, int size, String url) {}
