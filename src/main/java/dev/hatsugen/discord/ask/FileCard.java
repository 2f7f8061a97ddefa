package dev.hatsugen.discord.ask;

import dev.hatsugen.discord.ui.Card;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.dv8tion.jda.api.components.MessageTopLevelComponent;
import net.dv8tion.jda.api.components.filedisplay.FileDisplay;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.utils.FileUpload;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;

/** A message that holds files. */
public final class FileCard {

    private FileCard() {}

    /**
     * The message; without a file where that would be empty, as Discord takes none.
     *
     * @param words what stands above the file, inert already
     * @param name the file's name, no word of a user's
     */
    public static MessageCreateData of(String words, String name, String text) {
        TextDisplay heading = TextDisplay.of(words);
        if (text.isEmpty()) {
            return Card.message(List.of(heading));
        }
        return of(words, List.of(FileUpload.fromData(text.getBytes(StandardCharsets.UTF_8), name)));
    }

    /**
     * The message.
     *
     * @param words what stands above the files, inert already
     * @param files with names that are no words of a user's; none of them empty
     */
    public static MessageCreateData of(String words, List<FileUpload> files) {
        return below(Card.message(List.of(TextDisplay.of(words))), files);
    }

    /** A card with files below it; none of them empty. */
    public static MessageCreateData below(MessageCreateData card, List<FileUpload> files) {
        List<MessageTopLevelComponent> parts = new ArrayList<>(card.getComponents());
        files.forEach(file -> parts.add(FileDisplay.fromFile(file)));
        return Card.message(parts);
    }
}
