package dev.hatsugen.discord.local;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What Discord asks of the commands that a bot registers. */
final class CommandRules {

    private static final Pattern NAME = Pattern.compile("[-_'\\p{L}\\p{N}\\p{IsDevanagari}\\p{IsThai}]{1,32}");
    private static final Set<String> LOCALES = Set.of(
            "id", "da", "de", "en-GB", "en-US", "es-ES", "es-419", "fr", "hr", "it", "lt", "hu", "nl", "no", "pl",
            "pt-BR", "ro", "fi", "sv-SE", "vi", "tr", "cs", "el", "bg", "ru", "uk", "hi", "th", "zh-CN", "ja", "zh-TW",
            "ko");
    private static final int MAX_COMMAND_LENGTH = 8000;
    private static final int OF_MESSAGES = 3;

    private final Violations broken = new Violations();

    private CommandRules() {}

    /** Every rule that the commands break, in words. */
    static List<String> violations(JsonNode commands) {
        CommandRules rules = new CommandRules();
        rules.require(commands.isArray() && commands.size() <= 100, "there are at most 100 commands");
        Set<String> names = new HashSet<>();
        int ofMessages = 0;
        for (JsonNode command : commands) {
            rules.places(command);
            rules.require(names.add(command.path("name").asText()), "names are unique");
            if (command.path("type").asInt() == OF_MESSAGES) {
                ofMessages++;
                rules.menuEntry(command);
            } else {
                rules.require(rules.described(command) <= MAX_COMMAND_LENGTH, "a command has at most 8000 characters");
            }
        }
        rules.require(ofMessages <= 15, "there are at most 15 commands in the menu of messages");
        return rules.broken.list();
    }

    /** In a menu, a name may have blanks and capitals, and there is no description. */
    private void menuEntry(JsonNode command) {
        int length = longest(command, "name");
        require(length >= 1 && length <= 32, "a name in a menu has 1 to 32 characters");
        require(command.path("description").asText().isEmpty(), "a command in a menu has no description");
        require(command.path("options").isEmpty(), "a command in a menu has no options");
    }

    private void require(boolean holds, String rule) {
        broken.require(holds, rule);
    }

    private void places(JsonNode command) {
        broken.requireNumber(command.path("type"), 1, OF_MESSAGES, "the type of a command");
        command.path("contexts").forEach(context -> broken.requireNumber(context, 0, 2, "a context"));
        command.path("integration_types").forEach(type -> broken.requireNumber(type, 0, 1, "a kind of install"));
    }

    /** Checks a command or an option, and gives the length that counts towards the limit of a command. */
    private int described(JsonNode part) {
        int length = longest(part, "name") + longest(part, "description");
        require(isName(part.path("name").asText()), "a name is in lower case and has 1 to 32 characters");
        part.path("name_localizations").forEach(name -> require(isName(name.asText()), "a localised name is a name"));
        require(isDescription(part.path("description")), "a description has 1 to 100 characters");
        part.path("description_localizations")
                .forEach(
                        description -> require(isDescription(description), "a localised description is a description"));
        for (String localisations : List.of("name_localizations", "description_localizations")) {
            part.path(localisations)
                    .fieldNames()
                    .forEachRemaining(key -> require(LOCALES.contains(key), "a locale is known"));
        }
        boolean optionalSeen = false;
        require(part.path("options").size() <= 25, "there are at most 25 options");
        for (JsonNode option : part.path("options")) {
            boolean isRequired = option.path("required").asBoolean();
            require(!(optionalSeen && isRequired), "required options come first");
            optionalSeen |= !isRequired;
            broken.requireNumber(option.path("type"), 1, 11, "the type of an option");
            broken.requireNumber(option.path("max_length"), 1, 6000, "the greatest length of a text option");
            require(option.path("choices").size() <= 25, "an option has at most 25 choices");
            length += described(option);
        }
        return length;
    }

    private static boolean isName(String name) {
        return NAME.matcher(name).matches() && name.equals(name.toLowerCase(Locale.ROOT));
    }

    private static boolean isDescription(JsonNode description) {
        int length = description.asText().length();
        return length >= 1 && length <= 100;
    }

    private static int longest(JsonNode part, String field) {
        int longest = part.path(field).asText().length();
        for (JsonNode localised : part.path(field + "_localizations")) {
            longest = Math.max(longest, localised.asText().length());
        }
        return longest;
    }
}
