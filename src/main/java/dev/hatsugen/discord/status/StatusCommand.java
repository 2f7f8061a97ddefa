package dev.hatsugen.discord.status;

import dev.hatsugen.discord.runtime.GuildRules;
import dev.hatsugen.discord.runtime.LocalizedCommands;
import dev.hatsugen.discord.runtime.SlashCommand;
import dev.hatsugen.discord.ui.Card;
import dev.hatsugen.discord.ui.Wording;
import dev.hatsugen.monitoring.Status;
import dev.hatsugen.store.UnansweredRepository;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import net.dv8tion.jda.api.interactions.commands.SlashCommandInteraction;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;

/** {@code /status}: tells admins how the bot is. */
public final class StatusCommand implements SlashCommand {

    private final Supplier<Status> status;
    private final SettingsInForce settings;
    private final UnansweredList unanswered;

    /** @param rules what the servers have set */
    public StatusCommand(
            Supplier<Status> status, GuildRules rules, ReplySettings replies, UnansweredRepository unanswered) {
        this.status = status;
        this.settings = new SettingsInForce(rules, replies);
        this.unanswered = new UnansweredList(unanswered);
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
        String guild = Objects.requireNonNull(interaction.getGuild(), "the command is of guilds alone")
                .getId();
        return StatusCard.of(
                wording,
                status.get(),
                gateway,
                List.of(unanswered.text(wording, guild), settings.text(wording, guild, interaction.getJDA())));
    }
}
