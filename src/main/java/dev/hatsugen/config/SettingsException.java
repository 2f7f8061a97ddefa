package dev.hatsugen.config;

import dev.hatsugen.messages.ExplainedFailure;

/** The settings cannot be used. The message names the key and where it is, in one line, and never holds a secret. */
public final class SettingsException extends Exception implements ExplainedFailure {

    private static final long serialVersionUID = 1L;

    SettingsException(String message) {
        super(message);
    }

    SettingsException(String message, Throwable cause) {
        super(message, cause);
    }

    @Override
    public boolean isWrongUse() {
        return true;
    }
}
