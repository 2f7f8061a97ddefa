package dev.hatsugen.evaluation;

import java.util.function.Function;

/**
 * Something that answers, to be scored.
 *
 * @param name for the table
 * @param answers from a question to what it finds
 */
record Contender(String name, Function<String, Outcome> answers) {}
