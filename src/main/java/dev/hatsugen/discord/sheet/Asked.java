package dev.hatsugen.discord.sheet;

import dev.hatsugen.discord.card.Wording;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.interactions.commands.SlashCommandInteraction;

/**
 * A command as it was given. It is written on its card in the reader's language and read from there when somebody clicks.
 *
 * @param command the command's English name
 * @param options what was given, by the options' English names, in order
 */
public record Asked(String command, Map<String, String> options) {

    /** The options that commands share, each once, by their English names. */
    private static final List<String> OPTIONS = List.of("member", "topic", "meeting", "quote");

    private static final List<Wording> LANGUAGES = List.of(Wording.in(Locale.JAPANESE), Wording.in(Locale.ENGLISH));

    public Asked {
        options = Map.copyOf(options);
    }

    /** The command of {@code interaction}. */
    public static Asked of(SlashCommandInteraction interaction) {
        Map<String, String> options = new LinkedHashMap<>();
        interaction.getOptions().forEach(option -> options.put(option.getName(), option.getAsString()));
        return new Asked(interaction.getName(), options);
    }

    /** What was given for an option, without blanks around it; empty where nothing was. */
    public String option(String name) {
        return options.getOrDefault(name, "").strip();
    }

    /** The command as its reader would type it. A colon in what was given becomes a wide one, so that it parts nothing. */
    public String line(Wording wording) {
        return "/" + wording.text(command + ".name")
                + OPTIONS.stream()
                        .filter(name -> !option(name).isEmpty())
                        .map(name -> " " + wording.text("option." + name + ".name") + ":"
                                + option(name).replace(':', '：'))
                        .collect(Collectors.joining());
    }

    /**
     * Reads what {@link #line} wrote, in either language.
     *
     * @param commands the English names of those that there are
     */
    public static Optional<Asked> read(String line, Collection<String> commands) {
        for (Wording wording : LANGUAGES) {
            for (String command : commands) {
                String name = "/" + wording.text(command + ".name");
                if (line.equals(name) || line.startsWith(name + " ")) {
                    return Optional.of(new Asked(command, options(line.substring(name.length()), wording)));
                }
            }
        }
        return Optional.empty();
    }

    private static Map<String, String> options(String given, Wording wording) {
        Map<String, String> names = new LinkedHashMap<>();
        OPTIONS.forEach(name -> names.put(wording.text("option." + name + ".name"), name));
        Matcher next =
                Pattern.compile(" (" + String.join("|", names.keySet()) + "):").matcher(given);
        Map<String, String> options = new LinkedHashMap<>();
        String open = "";
        int from = 0;
        while (next.find()) {
            put(options, open, given.substring(from, next.start()));
            open = names.getOrDefault(next.group(1), "");
            from = next.end();
        }
        put(options, open, given.substring(from));
        return options;
    }

    private static void put(Map<String, String> options, String name, String value) {
        if (!name.isEmpty()) {
            options.put(name, value.strip());
        }
    }
}
