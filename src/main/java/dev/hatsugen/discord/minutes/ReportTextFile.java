package dev.hatsugen.discord.minutes;

import dev.hatsugen.discord.ui.MarkdownEscaper;
import dev.hatsugen.discord.ui.SourceNotes;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import net.dv8tion.jda.api.utils.FileUpload;

/** All of a view, whole, as a text file. */
final class ReportTextFile {

    private static final String NAME = "hatsugen.txt";

    private ReportTextFile() {}

    /** The file. */
    static FileUpload of(ReportView view) {
        return FileUpload.fromData(text(view).getBytes(StandardCharsets.UTF_8), NAME);
    }

    /** The file and what else the report can be had as. */
    static List<FileUpload> all(ReportView view) {
        return Stream.concat(
                        Stream.of(of(view)),
                        view.files().stream()
                                .map(file -> FileUpload.fromData(file.bytes().get(), file.name())))
                .toList();
    }

    private static String text(ReportView view) {
        StringBuilder text = new StringBuilder();
        text.append(view.command()).append('\n');
        text.append(MarkdownEscaper.plain(view.lead())).append('\n');
        ViewEntryText entries = ViewEntryText.ofFile(view.wording(), view.gloss());
        for (ViewEntry entry : view.entries()) {
            boolean isHeading = entry.startsPart();
            text.append(isHeading ? "\n" : "");
            entries.next(entry)
                    .lines()
                    .map(MarkdownEscaper::plain)
                    .forEach(line -> text.append(line).append('\n'));
        }
        if (!view.quotes().isEmpty()) {
            text.append('\n');
            new SourceNotes(view.wording())
                    .of(List.of(text.toString()), view.quotes())
                    .lines()
                    .forEach(line -> text.append(MarkdownEscaper.plain(line)).append('\n'));
        }
        return text.toString();
    }
}
