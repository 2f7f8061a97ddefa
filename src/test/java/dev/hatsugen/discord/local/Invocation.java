package dev.hatsugen.discord.local;

import java.util.Map;

/**
 * A slash command as a user gives it.
 *
 * @param command its name, with a subcommand's behind a blank
 * @param options their names and texts
 * @param locale the language of the user's client, for example {@code ja} or {@code en-US}
 * @param isDirect in a direct message instead of a guild
 * @param isAdmin whether they may manage the guild
 */
public record Invocation(
        String command, Map<String, String> options, String locale, boolean isDirect, boolean isAdmin) {

    public Invocation(String command, Map<String, String> options, String locale, boolean isDirect) {
        this(command, options, locale, isDirect, true);
    }

    /** {@code /ask} by a Japanese reader in a guild. */
    public static Invocation ask(String question) {
        return new Invocation("ask", Map.of("question", question), "ja", false);
    }

    public Invocation by(String otherLocale) {
        return new Invocation(command, options, otherLocale, isDirect, isAdmin);
    }

    public Invocation byWhoIsNoAdmin() {
        return new Invocation(command, options, locale, isDirect, false);
    }

    public Invocation directly() {
        return new Invocation(command, options, locale, true, isAdmin);
    }
}
