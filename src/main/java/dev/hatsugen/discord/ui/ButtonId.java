package dev.hatsugen.discord.ui;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a button carries in Discord's message: everything it takes to act on a click, however long the bot was away in between.
 *
 * @param action names what the button does
 * @param arguments what it does that with
 */
public record ButtonId(String action, List<String> arguments) {

    /** The id of a row to choose in: what is chosen carries the id of a button. */
    public static final String MENU = "choose";

    private static final int MAX_LENGTH = 100;
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");
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

    /** Reads what {@link #toString()} wrote; empty for what it cannot have written, as ids come from outside. */
    public static Optional<ButtonId> parse(String customId) {
        List<String> parts = List.of(customId.split(SEPARATOR, -1));
        String action = parts.getFirst();
        return action.isEmpty() || customId.length() > MAX_LENGTH
                ? Optional.empty()
                : Optional.of(new ButtonId(action, parts.subList(1, parts.size())));
    }

    /** The only one of {@code arguments}, as a number of at most nine figures; empty if it is none. */
    public static Optional<Integer> number(List<String> arguments) {
        return arguments.size() == 1 ? number(arguments.getFirst()) : Optional.empty();
    }

    /** A number of at most nine figures; empty if {@code argument} is none. */
    static Optional<Integer> number(String argument) {
        return NUMBER.matcher(argument).matches() ? Optional.of(Integer.valueOf(argument)) : Optional.empty();
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
