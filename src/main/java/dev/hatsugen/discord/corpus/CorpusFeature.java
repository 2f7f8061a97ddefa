package dev.hatsugen.discord.corpus;

import dev.hatsugen.corpus.CorpusService;
import dev.hatsugen.discord.runtime.ButtonAction;
import dev.hatsugen.discord.runtime.SlashCommand;
import dev.hatsugen.discord.ui.Card;
import dev.hatsugen.discord.ui.Wording;
import dev.hatsugen.minutes.ParsedMinutes;
import java.util.List;

/** The command that changes the minutes, the buttons that confirm it, and the news of it. */
public final class CorpusFeature {

    private final SlashCommand command;
    private final List<ButtonAction> buttons;

    public CorpusFeature(CorpusService corpus, UploadSettings settings) {
        PendingChanges pending = new PendingChanges();
        this.command = new CorpusCommand(corpus, new AttachmentDownload(settings), pending);
        this.buttons = ChangeButton.both(pending);
    }

    public SlashCommand command() {
        return command;
    }

    public List<ButtonAction> buttons() {
        return buttons;
    }

    /** What a channel is told of minutes that were added. */
    public static Card news(List<ParsedMinutes> added, Wording wording) {
        return CorpusCards.done(wording, "minutes.news", added);
    }
}
