package dev.hatsugen.discord.connection;

import dev.hatsugen.messages.ExplainedFailure;

/** The bot cannot start. The message says why in one line for the operator, and never holds the token. */
public final class DiscordStartException extends Exception implements ExplainedFailure {

    private static final long serialVersionUID = 1L;

    DiscordStartException(String message) {
        super(message);
    }
}
