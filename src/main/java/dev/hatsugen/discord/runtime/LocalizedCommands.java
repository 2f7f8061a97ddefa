package dev.hatsugen.discord.runtime;

import dev.hatsugen.discord.ui.Wording;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.interactions.DiscordLocale;
import net.dv8tion.jda.api.interactions.IntegrationType;
import net.dv8tion.jda.api.interactions.InteractionContextType;
import net.dv8tion.jda.api.interactions.commands.Command;
import net.dv8tion.jda.api.interactions.commands.DefaultMemberPermissions;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.CommandData;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;
import net.dv8tion.jda.api.interactions.commands.build.SubcommandData;

/**
 * Commands and options with their names and descriptions in English and Japanese: of {@code key}, the messages
 * {@code key.name} and {@code key.description}. Commands are offered in guilds and in direct messages, and to users who have
 * installed the bot for themselves, wherever they are.
 */
public final class LocalizedCommands {

    private static final Wording ENGLISH = Wording.in(Locale.ENGLISH);
    private static final Wording JAPANESE = Wording.in(Locale.JAPANESE);

    private LocalizedCommands() {}

    /** A slash command without options. */
    public static SlashCommandData command(String key) {
        return command(text(name(key)), text(description(key)));
    }

    /** A slash command without options, whose words are not ours to keep. */
    public static SlashCommandData command(Function<Locale, String> name, Function<Locale, String> description) {
        return Commands.slash(name.apply(Locale.ENGLISH), description.apply(Locale.ENGLISH))
                .setNameLocalization(DiscordLocale.JAPANESE, name.apply(Locale.JAPANESE))
                .setDescriptionLocalization(DiscordLocale.JAPANESE, description.apply(Locale.JAPANESE))
                .setIntegrationTypes(IntegrationType.ALL)
                .setContexts(InteractionContextType.ALL);
    }

    /** A slash command without options for the admins of a guild. */
    public static SlashCommandData ofAdmins(String key) {
        return command(key)
                .setIntegrationTypes(IntegrationType.GUILD_INSTALL)
                .setContexts(InteractionContextType.GUILD)
                .setDefaultPermissions(DefaultMemberPermissions.enabledFor(Permission.MANAGE_SERVER));
    }

    /** A part of a slash command. */
    public static SubcommandData subcommand(String key) {
        return new SubcommandData(ENGLISH.text(name(key)), ENGLISH.text(description(key)))
                .setNameLocalization(DiscordLocale.JAPANESE, JAPANESE.text(name(key)))
                .setDescriptionLocalization(DiscordLocale.JAPANESE, JAPANESE.text(description(key)));
    }

    /** A command in the menu of a message, which has no description. */
    public static CommandData ofMessages(String key) {
        return Commands.message(ENGLISH.text(name(key)))
                .setNameLocalization(DiscordLocale.JAPANESE, JAPANESE.text(name(key)))
                .setIntegrationTypes(IntegrationType.ALL)
                .setContexts(InteractionContextType.ALL);
    }

    /**
     * An option that takes a text.
     *
     * @param longest in characters
     */
    public static OptionData text(String key, boolean isRequired, int longest) {
        return text(text(name(key)), text(description(key)), isRequired, longest);
    }

    /** An option that takes a text, whose words are not ours to keep. */
    public static OptionData text(
            Function<Locale, String> name, Function<Locale, String> description, boolean isRequired, int longest) {
        return new OptionData(
                        OptionType.STRING, name.apply(Locale.ENGLISH), description.apply(Locale.ENGLISH), isRequired)
                .setNameLocalization(DiscordLocale.JAPANESE, name.apply(Locale.JAPANESE))
                .setDescriptionLocalization(DiscordLocale.JAPANESE, description.apply(Locale.JAPANESE))
                .setRequiredLength(1, longest);
    }

    /** An option that takes a file and must be there. */
    public static OptionData attachment(String key) {
        return new OptionData(OptionType.ATTACHMENT, ENGLISH.text(name(key)), ENGLISH.text(description(key)), true)
                .setNameLocalization(DiscordLocale.JAPANESE, JAPANESE.text(name(key)))
                .setDescriptionLocalization(DiscordLocale.JAPANESE, JAPANESE.text(description(key)));
    }

    /** An option that need not be there and takes one of those values, of which {@code key.VALUE} is what users read. */
    public static OptionData choice(String key, List<String> values) {
        return new OptionData(OptionType.STRING, ENGLISH.text(name(key)), ENGLISH.text(description(key)), false)
                .setNameLocalization(DiscordLocale.JAPANESE, JAPANESE.text(name(key)))
                .setDescriptionLocalization(DiscordLocale.JAPANESE, JAPANESE.text(description(key)))
                .addChoices(values.stream()
                        .map(value -> new Command.Choice(ENGLISH.text(key + "." + value), value)
                                .setNameLocalization(DiscordLocale.JAPANESE, JAPANESE.text(key + "." + value)))
                        .toList());
    }

    private static Function<Locale, String> text(String key) {
        return language -> Wording.in(language).text(key);
    }

    private static String name(String key) {
        return key + ".name";
    }

    private static String description(String key) {
        return key + ".description";
    }
}
