package dev.hatsugen.discord.setup;

import dev.hatsugen.discord.runtime.GuildRules;
import dev.hatsugen.discord.runtime.LocalizedCommands;
import dev.hatsugen.discord.runtime.SlashCommand;
import dev.hatsugen.discord.ui.Card;
import dev.hatsugen.discord.ui.Wording;
import java.util.Objects;
import net.dv8tion.jda.api.interactions.commands.SlashCommandInteraction;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;

/** {@code /setup}: shows admins what is set for their server, with menus that change it. */
final class SetupCommand implements SlashCommand {

    private final GuildRules settings;

    SetupCommand(GuildRules settings) {
        this.settings = settings;
    }

    @Override
    public SlashCommandData data() {
        return LocalizedCommands.ofAdmins("setup");
    }

    @Override
    public boolean isForAdmins() {
        return true;
    }

    @Override
    public Card execute(SlashCommandInteraction interaction) {
        Wording wording = Wording.of(interaction.getUserLocale());
        return SetupCard.of(
                wording, settings, Objects.requireNonNull(interaction.getGuild(), "the command is of guilds alone"));
    }
}
