package dev.hatsugen.discord.ask;

import dev.hatsugen.discord.ui.Card;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.dv8tion.jda.api.components.filedisplay.FileDisplay;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.utils.FileUpload;

/** A message that holds files. */
public final class FileCard {

    private FileCard() {}

    /**
     * The message; without a file where that would be empty, as Discord takes none.
     *
     * @param words what is above the file, inert already
     * @param name the file's name, no word of a user's
     */
    public static Card of(String words, String name, String text) {
        TextDisplay heading = TextDisplay.of(words);
        if (text.isEmpty()) {
            return new Card(List.of(heading));
        }
        return of(words, List.of(FileUpload.fromData(text.getBytes(StandardCharsets.UTF_8), name)));
    }

    /**
     * The message.
     *
     * @param words what is above the files, inert already
     * @param files with names that are no words of a user's; none of them empty
     */
    public static Card of(String words, List<FileUpload> files) {
        return below(new Card(List.of(TextDisplay.of(words))), files);
    }

    /** A card with files below it; none of them empty. */
    public static Card below(Card card, List<FileUpload> files) {
        return card.above(files.stream().map(FileDisplay::fromFile).toList());
    }
}
