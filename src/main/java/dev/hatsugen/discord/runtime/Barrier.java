package dev.hatsugen.discord.runtime;

import dev.hatsugen.monitoring.Refusal;

/** What is between somebody and the bot, whenever they come. */
enum Barrier {
    DIRECT(Refusal.CHANNEL, "access.direct"),
    CHANNEL(Refusal.CHANNEL, "access.channel"),
    ROLE(Refusal.ROLE, "access.role");

    private final Refusal refusal;
    private final String message;

    Barrier(Refusal refusal, String message) {
        this.refusal = refusal;
        this.message = message;
    }

    /** As it is counted. */
    Refusal refusal() {
        return refusal;
    }

    /** The key of the words for whoever is turned away. */
    String message() {
        return message;
    }
}
