package dev.hatsugen.discord.corpus;

import dev.hatsugen.corpus.AddOptions;
import dev.hatsugen.corpus.CorpusService;
import dev.hatsugen.corpus.RefusedMinutesException;
import dev.hatsugen.discord.runtime.LocalizedCommands;
import dev.hatsugen.discord.runtime.SlashCommand;
import dev.hatsugen.discord.ui.Card;
import dev.hatsugen.discord.ui.NoticeCard;
import dev.hatsugen.discord.ui.Wording;
import dev.hatsugen.minutes.ParsedMinutes;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import net.dv8tion.jda.api.interactions.commands.OptionMapping;
import net.dv8tion.jda.api.interactions.commands.SlashCommandInteraction;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;
import org.jspecify.annotations.Nullable;

/** {@code /minutes}: adds, replaces, removes and lists minutes. What changes something is shown first and confirmed by a button. */
final class CorpusCommand implements SlashCommand {

    private static final String FILE = "file";
    private static final String URL = "url";
    private static final String MEETING = "meeting";
    private static final int MAX_LENGTH = 300;

    private final CorpusService corpus;
    private final AttachmentDownload downloads;
    private final PendingChanges pending;

    CorpusCommand(CorpusService corpus, AttachmentDownload downloads, PendingChanges pending) {
        this.corpus = corpus;
        this.downloads = downloads;
        this.pending = pending;
    }

    @Override
    public SlashCommandData data() {
        var file = LocalizedCommands.attachment("minutes.file");
        var url = LocalizedCommands.text("minutes.url", false, MAX_LENGTH);
        var meeting = LocalizedCommands.text("minutes.meeting", true, MAX_LENGTH);
        return LocalizedCommands.ofAdmins("minutes")
                .addSubcommands(
                        LocalizedCommands.subcommand("minutes.add").addOptions(file, url),
                        LocalizedCommands.subcommand("minutes.replace").addOptions(meeting, file, url),
                        LocalizedCommands.subcommand("minutes.remove").addOptions(meeting),
                        LocalizedCommands.subcommand("minutes.list"));
    }

    @Override
    public boolean isForAdmins() {
        return true;
    }

    @Override
    public Card execute(SlashCommandInteraction interaction) {
        Wording wording = Wording.of(interaction.getUserLocale());
        String meeting = text(interaction, MEETING);
        try {
            return switch (String.valueOf(interaction.getSubcommandName())) {
                case "add" -> upload(interaction, wording, null);
                case "replace" -> upload(interaction, wording, corpus.meeting(String.valueOf(meeting)));
                case "remove" -> removal(interaction, wording, corpus.meeting(String.valueOf(meeting)));
                default -> CorpusCards.list(wording, corpus.read());
            };
        } catch (RefusedUploadException e) {
            return NoticeCard.refused(wording, e.key());
        } catch (RefusedMinutesException e) {
            return CorpusCards.refused(wording, e.refusals());
        }
    }

    /** @param replaced the meeting whose place the file is to take; null for none */
    private Card upload(SlashCommandInteraction interaction, Wording wording, @Nullable ParsedMinutes replaced)
            throws RefusedUploadException, RefusedMinutesException {
        OptionMapping attached = Objects.requireNonNull(interaction.getOption(FILE), "Discord requires the file");
        Path file = downloads.fetch(attached.getAsAttachment());
        String name = replaced == null ? null : replaced.meeting().source().name();
        UploadedFile upload = new UploadedFile(corpus, file, new AddOptions(true, text(interaction, URL)), name);
        boolean isKept = false;
        try {
            ParsedMinutes minutes = corpus.look(file);
            Optional<ParsedMinutes> present = upload.present(minutes);
            if (present.isPresent()) {
                return CorpusCards.done(wording, "minutes.unchanged", List.of(present.get()));
            }
            String id = pending.add(interaction.getUser().getId(), upload);
            isKept = true;
            return CorpusCards.report(wording, minutes, ChangeButton.below(id, "minutes.take", wording));
        } finally {
            if (!isKept) {
                upload.forget();
            }
        }
    }

    private Card removal(SlashCommandInteraction interaction, Wording wording, ParsedMinutes minutes) {
        String name = minutes.meeting().source().name();
        String id = pending.add(interaction.getUser().getId(), words -> {
            corpus.remove(name);
            return NoticeCard.done(words, "minutes.removed");
        });
        return CorpusCards.removal(wording, minutes, ChangeButton.below(id, "minutes.remove.button", wording));
    }

    private static @Nullable String text(SlashCommandInteraction interaction, String option) {
        OptionMapping given = interaction.getOption(option);
        return given == null ? null : given.getAsString().strip();
    }
}
