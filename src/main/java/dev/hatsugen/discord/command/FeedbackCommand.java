package dev.hatsugen.discord.command;

import dev.hatsugen.discord.card.FileCard;
import dev.hatsugen.discord.card.Wording;
import dev.hatsugen.store.FeedbackBook;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.interactions.DiscordLocale;
import net.dv8tion.jda.api.interactions.InteractionContextType;
import net.dv8tion.jda.api.interactions.commands.DefaultMemberPermissions;
import net.dv8tion.jda.api.interactions.commands.SlashCommandInteraction;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;
import net.dv8tion.jda.api.interactions.commands.build.SubcommandData;
import net.dv8tion.jda.api.utils.data.DataObject;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;

/** {@code /feedback export}: gives admins what the users of their guild said of answers, as JSON lines. */
public final class FeedbackCommand implements SlashCommand {

    private static final String FILE = "feedback.jsonl";

    private final FeedbackBook book;

    public FeedbackCommand(FeedbackBook book) {
        this.book = book;
    }

    @Override
    public SlashCommandData data() {
        Wording english = Wording.in(Locale.ENGLISH);
        Wording japanese = Wording.in(Locale.JAPANESE);
        SubcommandData export = new SubcommandData(
                        english.text("feedback.export.name"), english.text("feedback.export.description"))
                .setNameLocalization(DiscordLocale.JAPANESE, japanese.text("feedback.export.name"))
                .setDescriptionLocalization(DiscordLocale.JAPANESE, japanese.text("feedback.export.description"));
        return Commands.slash(english.text("feedback.name"), english.text("feedback.description"))
                .setNameLocalization(DiscordLocale.JAPANESE, japanese.text("feedback.name"))
                .setDescriptionLocalization(DiscordLocale.JAPANESE, japanese.text("feedback.description"))
                .setContexts(InteractionContextType.GUILD)
                .setDefaultPermissions(DefaultMemberPermissions.enabledFor(Permission.MANAGE_SERVER))
                .addSubcommands(export);
    }

    @Override
    public boolean isForAdmins() {
        return true;
    }

    @Override
    public MessageCreateData execute(SlashCommandInteraction interaction) {
        Wording wording = Wording.of(interaction.getUserLocale());
        String guild = Objects.requireNonNull(interaction.getGuild(), "the command is of guilds alone")
                .getId();
        List<FeedbackBook.Entry> entries = book.all(guild);
        StringBuilder lines = new StringBuilder();
        entries.forEach(entry -> lines.append(json(entry)).append('\n'));
        return FileCard.of(wording.text("feedback.exported", entries.size()), FILE, lines.toString());
    }

    private static DataObject json(FeedbackBook.Entry entry) {
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
