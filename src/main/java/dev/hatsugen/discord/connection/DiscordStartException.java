package dev.hatsugen.discord.connection;

/** The bot cannot start. The message says why in one line for the operator, and never holds the token. */
public final class DiscordStartException extends Exception {

    private static final long serialVersionUID = 1L;

    DiscordStartException(String message) {
        super(message);
    }
}
