package dev.hatsugen.discord.feedback;

import dev.hatsugen.discord.ask.FileCard;
import dev.hatsugen.discord.runtime.LocalizedCommands;
import dev.hatsugen.discord.runtime.SlashCommand;
import dev.hatsugen.discord.ui.Card;
import dev.hatsugen.discord.ui.Wording;
import dev.hatsugen.store.FeedbackRepository;
import java.util.List;
import java.util.Objects;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.interactions.InteractionContextType;
import net.dv8tion.jda.api.interactions.commands.DefaultMemberPermissions;
import net.dv8tion.jda.api.interactions.commands.SlashCommandInteraction;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;
import net.dv8tion.jda.api.utils.data.DataObject;

/** {@code /feedback export}: gives admins what the users of their guild said of answers, as JSON lines. */
public final class FeedbackCommand implements SlashCommand {

    private static final String FILE = "feedback.jsonl";

    private final FeedbackRepository book;

    public FeedbackCommand(FeedbackRepository book) {
        this.book = book;
    }

    @Override
    public SlashCommandData data() {
        return LocalizedCommands.command("feedback")
                .setContexts(InteractionContextType.GUILD)
                .setDefaultPermissions(DefaultMemberPermissions.enabledFor(Permission.MANAGE_SERVER))
                .addSubcommands(LocalizedCommands.subcommand("feedback.export"));
    }

    @Override
    public boolean isForAdmins() {
        return true;
    }

    @Override
    public Card execute(SlashCommandInteraction interaction) {
        Wording wording = Wording.of(interaction.getUserLocale());
        String guild = Objects.requireNonNull(interaction.getGuild(), "the command is of guilds alone")
                .getId();
        List<FeedbackRepository.Entry> entries = book.all(guild);
        StringBuilder lines = new StringBuilder();
        entries.forEach(entry -> lines.append(json(entry)).append('\n'));
        return FileCard.of(wording.text("feedback.exported", entries.size()), FILE, lines.toString());
    }

    private static DataObject json(FeedbackRepository.Entry entry) {
        return DataObject.empty()
                .put("at", entry.at().toString())
                .put("user", entry.user())
                .put("card", entry.card())
                .put("helpful", entry.isHelpful())
                .put("question", entry.question())
                .put("quotes", entry.quotes())
                .put("reason", entry.reason());
    }
}
