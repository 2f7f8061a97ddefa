package dev.hatsugen.discord.minutes;

import dev.hatsugen.discord.ask.FileCard;
import dev.hatsugen.discord.runtime.ButtonAction;
import dev.hatsugen.discord.runtime.Click;
import dev.hatsugen.discord.ui.Card;

/** Gives all of a report as files. */
final class FilesButton implements ButtonAction {

    private final CommandReplay again;

    FilesButton(CommandReplay again) {
        this.again = again;
    }

    @Override
    public String name() {
        return ReportCard.FILES;
    }

    @Override
    public Card execute(Click click) {
        return again.by(click, view -> FileCard.of(click.wording().text("report.files"), ReportTextFile.all(view)));
    }
}
