package dev.hatsugen.discord.runtime;

/**
 * How a command is treated.
 *
 * @param isCounted whether it counts as a question, and is refused as one too many
 * @param audience who sees the reply
 */
public record Treatment(boolean isCounted, Audience audience) {

    /** That of a question whose answer is for everybody. */
    public static final Treatment QUESTION = new Treatment(true, Audience.EVERYBODY);
}
