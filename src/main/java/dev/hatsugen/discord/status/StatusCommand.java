package dev.hatsugen.discord.status;

import dev.hatsugen.discord.runtime.GuildRules;
import dev.hatsugen.discord.runtime.LocalizedCommands;
import dev.hatsugen.discord.runtime.SlashCommand;
import dev.hatsugen.discord.ui.Card;
import dev.hatsugen.discord.ui.Wording;
import dev.hatsugen.monitoring.Status;
import java.util.Objects;
import java.util.function.Supplier;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.interactions.commands.SlashCommandInteraction;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;

/** {@code /status}: tells admins how the bot is. */
public final class StatusCommand implements SlashCommand {

    private final Supplier<Status> status;
    private final GuildRules settings;

    /** @param settings what the servers have set */
    public StatusCommand(Supplier<Status> status, GuildRules settings) {
        this.status = status;
        this.settings = settings;
    }

    @Override
    public SlashCommandData data() {
        return LocalizedCommands.ofAdmins("status");
    }

    @Override
    public boolean isForAdmins() {
        return true;
    }

    @Override
    public Card execute(SlashCommandInteraction interaction) {
        String gateway = interaction.getJDA().getStatus().name();
        Wording wording = Wording.of(interaction.getUserLocale());
        Guild guild = Objects.requireNonNull(interaction.getGuild(), "the command is of guilds alone");
        return StatusCard.of(wording, status.get(), gateway, inForce(wording, guild.getId()));
    }

    /** What holds in this server, and whether what it has set is known. */
    private String inForce(Wording wording, String guild) {
        String told = wording.text(
                "status.settings",
                settings.channels(guild).size(),
                settings.roles(guild).size(),
                settings.announcements(guild).isEmpty() ? 0 : 1);
        return settings.areKnown() ? told : told + "\n" + wording.text("setup.unknown");
    }
}
