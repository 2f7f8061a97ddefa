package dev.hatsugen.discord.inquiry;

import dev.hatsugen.discord.card.Wording;
import dev.hatsugen.discord.sheet.Asked;
import dev.hatsugen.discord.sheet.Sheet;
import dev.hatsugen.discord.sheet.SheetCard;
import dev.hatsugen.discord.sheet.SheetFile;
import java.util.List;
import net.dv8tion.jda.api.utils.FileUpload;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;

/** A command whose result may be long: it is paged and given as files, each time by asking for it again. */
interface SheetInquiry extends Inquiry {

    /** All of the result. */
    Sheet sheet(Asked asked, Wording wording);

    @Override
    default MessageCreateData card(Asked asked, Wording wording) {
        return SheetCard.of(sheet(asked, wording));
    }

    /** All of the result as files: a text first. */
    default List<FileUpload> files(Asked asked, Wording wording) {
        return List.of(SheetFile.of(sheet(asked, wording)));
    }
}
