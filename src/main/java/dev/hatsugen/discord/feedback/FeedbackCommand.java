package dev.hatsugen.discord.feedback;

import dev.hatsugen.discord.ask.FileCard;
import dev.hatsugen.discord.runtime.ButtonAction;
import dev.hatsugen.discord.runtime.LocalizedCommands;
import dev.hatsugen.discord.runtime.SlashCommand;
import dev.hatsugen.discord.ui.Card;
import dev.hatsugen.discord.ui.NoticeCard;
import dev.hatsugen.discord.ui.Wording;
import dev.hatsugen.store.FeedbackRepository;
import dev.hatsugen.store.StoreException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import net.dv8tion.jda.api.interactions.commands.SlashCommandInteraction;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;
import net.dv8tion.jda.api.utils.data.DataObject;

/** {@code /feedback}: gives admins what the users of their guild said of answers, as a list or as a file of JSON lines. */
public final class FeedbackCommand implements SlashCommand {

    private static final String FILE = "feedback.jsonl";

    /** Discord takes 10 MiB. */
    private static final int MAX_BYTES = 8 << 20;

    private final FeedbackRepository book;

    private final FeedbackList list;

    public FeedbackCommand(FeedbackRepository book) {
        this.book = book;
        this.list = new FeedbackList(book);
    }

    /** What turns the pages of the list. */
    public ButtonAction pages() {
        return list;
    }

    @Override
    public SlashCommandData data() {
        return LocalizedCommands.ofAdmins("feedback")
                .addSubcommands(
                        LocalizedCommands.subcommand("feedback.list"), LocalizedCommands.subcommand("feedback.export"));
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
        if ("list".equals(interaction.getSubcommandName())) {
            return list.page(wording, guild, 0);
        }
        try {
            return exported(guild, book.all(guild), wording);
        } catch (StoreException e) {
            return NoticeCard.refused(wording, "feedback.unavailable");
        }
    }

    /** As many of the newest as a file may hold, oldest first. */
    private static Card exported(String guild, List<FeedbackRepository.Entry> entries, Wording wording) {
        Deque<String> lines = new ArrayDeque<>();
        int size = 0;
        for (FeedbackRepository.Entry entry : entries.reversed()) {
            String line = json(guild, entry) + "\n";
            size += line.getBytes(StandardCharsets.UTF_8).length;
            if (size > MAX_BYTES) {
                break;
            }
            lines.addFirst(line);
        }
        String told = lines.size() == entries.size()
                ? wording.text("feedback.exported", entries.size())
                : wording.text("feedback.exported.newest", lines.size(), entries.size());
        return FileCard.of(told, FILE, String.join("", lines));
    }

    private static DataObject json(String guild, FeedbackRepository.Entry entry) {
        return DataObject.empty()
                .put("at", entry.at().toString())
                .put("user", entry.user())
                .put("card", entry.card())
                .put("link", FeedbackList.link(guild, entry).orElse(""))
                .put("helpful", entry.isHelpful())
                .put("question", entry.question())
                .put("quotes", entry.quotes())
                .put("reason", entry.reason());
    }
}
