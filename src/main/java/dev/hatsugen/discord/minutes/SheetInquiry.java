package dev.hatsugen.discord.minutes;

import dev.hatsugen.discord.ui.Wording;
import java.util.List;
import net.dv8tion.jda.api.utils.FileUpload;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;

/** A command whose result may be long: it is paged and given as files, each time by asking for it again. */
interface SheetInquiry extends Inquiry {

    /** All of the result. */
    Sheet sheet(CommandCall asked, Wording wording);

    @Override
    default MessageCreateData card(CommandCall asked, Wording wording) {
        return SheetCard.of(sheet(asked, wording));
    }

    /** All of the result as files: a text first. */
    default List<FileUpload> files(CommandCall asked, Wording wording) {
        return List.of(SheetFile.of(sheet(asked, wording)));
    }
}
