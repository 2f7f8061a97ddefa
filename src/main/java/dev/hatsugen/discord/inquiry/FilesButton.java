package dev.hatsugen.discord.inquiry;

import dev.hatsugen.discord.card.FileCard;
import dev.hatsugen.discord.component.ButtonAction;
import dev.hatsugen.discord.component.Click;
import dev.hatsugen.discord.sheet.SheetCard;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;

/** Gives all of a sheet as files. */
final class FilesButton implements ButtonAction {

    private final AskedAgain again;

    FilesButton(AskedAgain again) {
        this.again = again;
    }

    @Override
    public String name() {
        return SheetCard.FILES;
    }

    @Override
    public MessageCreateData execute(Click click) {
        return again.by(
                click,
                (inquiry, asked) ->
                        FileCard.of(click.wording().text("sheet.files"), inquiry.files(asked, click.wording())));
    }
}
