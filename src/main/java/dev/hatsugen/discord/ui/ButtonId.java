package dev.hatsugen.discord.ui;

import java.util.List;

/**
 * What a button carries in Discord's message: everything it takes to act on a click, however long the bot was away in between.
 *
 * @param action names what the button does
 * @param arguments what it does that with
 */
public record ButtonId(String action, List<String> arguments) {

    private static final int MAX_LENGTH = 100;
    private static final String SEPARATOR = ":";

    /** @throws IllegalArgumentException if a part holds the sign that parts them, or all of them are too long for Discord */
    public ButtonId {
        arguments = List.copyOf(arguments);
        String joined = joined(action, arguments);
        long signs = joined.chars().filter(c -> c == ':').count();
        if (joined.length() > MAX_LENGTH || signs != arguments.size() || action.isEmpty()) {
            throw new IllegalArgumentException("no button can carry " + joined);
        }
    }

    /** An action with its arguments. */
    public static ButtonId of(String action, String... arguments) {
        return new ButtonId(action, List.of(arguments));
    }

    /** Reads what {@link #toString()} wrote. */
    public static ButtonId parse(String customId) {
        List<String> parts = List.of(customId.split(SEPARATOR, -1));
        return new ButtonId(parts.getFirst(), parts.subList(1, parts.size()));
    }

    /** The form in which Discord keeps it. */
    @Override
    public String toString() {
        return joined(action, arguments);
    }

    private static String joined(String action, List<String> arguments) {
        return arguments.isEmpty() ? action : action + SEPARATOR + String.join(SEPARATOR, arguments);
    }
}
