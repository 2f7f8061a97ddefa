package dev.hatsugen.monitoring;

/**
 * The way in that an interaction took.
 *
 * @param kind what the user did
 * @param name which command, button or form of ours it was; empty where there is but one
 */
public record EntryPoint(Kind kind, String name) {

    /** What a user can do. */
    public enum Kind {
        /** Gives a slash command. */
        COMMAND,
        /** Types into an option that completes itself. */
        TYPING,
        /** Writes to the bot. */
        MESSAGE,
        /** Clicks on a button. */
        BUTTON,
        /** Sends a form. */
        FORM,
        /** Does something that this bot does not know. */
        UNKNOWN
    }

    /**
     * The way to something of ours.
     *
     * @param name never a user's word: there must not be more of them than commands, buttons and forms
     */
    public static EntryPoint of(Kind kind, String name) {
        return new EntryPoint(kind, name);
    }

    /** Something that this bot does not know, however it is called. */
    public static EntryPoint unknown() {
        return new EntryPoint(Kind.UNKNOWN, "");
    }
}
