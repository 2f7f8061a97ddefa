package dev.hatsugen.discord.minutes;

import dev.hatsugen.discord.ui.Wording;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.interactions.commands.OptionMapping;
import net.dv8tion.jda.api.interactions.commands.SlashCommandInteraction;

/**
 * A command as it was given. It is written on its card in the reader's language and read from there when somebody clicks.
 *
 * @param command the command's English name
 * @param options what was given; an option that was left out is missing
 */
public record CommandCall(String command, Map<Option, String> options) {

    private static final List<Wording> LANGUAGES = List.of(Wording.in(Locale.JAPANESE), Wording.in(Locale.ENGLISH));

    public CommandCall {
        options = Map.copyOf(options);
    }

    /** The command of {@code interaction}. */
    public static CommandCall of(SlashCommandInteraction interaction) {
        Map<Option, String> options = new EnumMap<>(Option.class);
        for (Option option : Option.values()) {
            OptionMapping given = interaction.getOption(option.key());
            if (given != null) {
                options.put(option, given.getAsString());
            }
        }
        return new CommandCall(interaction.getName(), options);
    }

    /** What was given for an option, without blanks around it; empty where nothing was. */
    public String option(Option option) {
        return options.getOrDefault(option, "").strip();
    }

    /** The command as its reader would type it. A colon in what was given becomes a wide one, so that it parts nothing. */
    public String line(Wording wording) {
        return "/" + wording.text(command + ".name")
                + Arrays.stream(Option.values())
                        .filter(option -> !option(option).isEmpty())
                        .map(option -> " " + option.shown(wording) + ":"
                                + option(option).replace(':', '：'))
                        .collect(Collectors.joining());
    }

    /**
     * Reads what {@link #line} wrote, in either language.
     *
     * @param commands the English names of those that there are
     */
    public static Optional<CommandCall> read(String line, Collection<String> commands) {
        for (Wording wording : LANGUAGES) {
            for (String command : commands) {
                String name = "/" + wording.text(command + ".name");
                if (line.equals(name) || line.startsWith(name + " ")) {
                    return Optional.of(new CommandCall(command, options(line.substring(name.length()), wording)));
                }
            }
        }
        return Optional.empty();
    }

    private static Map<Option, String> options(String given, Wording wording) {
        Map<String, Option> byName = new LinkedHashMap<>();
        Arrays.stream(Option.values()).forEach(option -> byName.put(option.shown(wording), option));
        Matcher next =
                Pattern.compile(" (" + String.join("|", byName.keySet()) + "):").matcher(given);
        Map<Option, String> options = new EnumMap<>(Option.class);
        Option open = null;
        int from = 0;
        while (next.find()) {
            if (open != null) {
                options.put(open, given.substring(from, next.start()));
            }
            open = byName.get(next.group(1));
            from = next.end();
        }
        if (open != null) {
            options.put(open, given.substring(from));
        }
        return options;
    }
}
