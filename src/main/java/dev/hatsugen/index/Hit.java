package dev.hatsugen.index;

import dev.hatsugen.minutes.Passage;

/**
 * A passage that one way of searching found.
 *
 * @param passage the passage
 * @param score greater is better; only scores of one search compare
 */
public record Hit(Passage passage, double score) {}
