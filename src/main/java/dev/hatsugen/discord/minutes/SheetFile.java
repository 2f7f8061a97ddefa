package dev.hatsugen.discord.minutes;

import dev.hatsugen.discord.ui.Attribution;
import dev.hatsugen.discord.ui.MarkdownEscaper;
import dev.hatsugen.discord.ui.SourceNotes;
import java.nio.charset.StandardCharsets;
import net.dv8tion.jda.api.utils.FileUpload;

/** All of a sheet, whole, as a text file. */
public final class SheetFile {

    private static final String NAME = "hatsugen.txt";

    private SheetFile() {}

    /** The file. */
    public static FileUpload of(Sheet sheet) {
        return FileUpload.fromData(text(sheet).getBytes(StandardCharsets.UTF_8), NAME);
    }

    private static String text(Sheet sheet) {
        StringBuilder text = new StringBuilder();
        text.append(sheet.command()).append('\n');
        text.append(MarkdownEscaper.plain(sheet.lead())).append('\n');
        EntryText entries = new EntryText(sheet.wording(), sheet.gloss());
        String above = "";
        for (Entry entry : sheet.entries()) {
            boolean isHeading = entry instanceof Entry.Heading;
            text.append(isHeading ? "\n" : "");
            EntryText.unnumbered(entries.of(entry, above, 0, Integer.MAX_VALUE))
                    .lines()
                    .map(MarkdownEscaper::plain)
                    .forEach(line -> text.append(line).append('\n'));
            above = entry.lineAbove();
        }
        if (!sheet.quotes().isEmpty()) {
            text.append('\n');
            new SourceNotes(sheet.wording(), new Attribution(sheet.wording()))
                    .of(sheet.quotes())
                    .lines()
                    .forEach(line -> text.append(MarkdownEscaper.plain(line)).append('\n'));
        }
        return text.toString();
    }
}
