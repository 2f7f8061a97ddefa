package dev.hatsugen.discord.minutes;

import dev.hatsugen.discord.ask.FileCard;
import dev.hatsugen.discord.ui.Card;
import dev.hatsugen.discord.ui.CardBuilder;
import dev.hatsugen.discord.ui.MarkdownEscaper;
import dev.hatsugen.discord.ui.QuestionLine;
import dev.hatsugen.discord.ui.Wording;
import dev.hatsugen.request.Entry;
import dev.hatsugen.request.MinutesService;
import dev.hatsugen.request.Report;
import dev.hatsugen.request.RequestLine;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.dv8tion.jda.api.components.selections.SelectMenu;
import net.dv8tion.jda.api.utils.FileUpload;

/** Answers requests with cards. */
final class RequestCards {

    private static final String FENCE = "```";
    private static final int MAX_TABLE_LENGTH = 3_000;
    private static final int MAX_TITLE_LENGTH = 300;

    private static final Entry NOTHING = new Entry.Note("");

    private final MinutesService minutes;

    RequestCards(MinutesService minutes) {
        this.minutes = minutes;
    }

    /** The first page, or the picture; may take its time. */
    Card card(RequestLine request, Wording wording) {
        RequestLine resolved = resolved(request);
        String command = resolved.text(wording.language());
        Report report = report(resolved, wording.language());
        Entry first = report.entries().isEmpty() ? NOTHING : report.entries().getFirst();
        return switch (first) {
            case Entry.Picture picture -> picture(command, picture, menu(report));
            case Entry.Table table -> table(command, ReportViews.tone(report), table, menu(report));
            default -> ReportCard.of(ReportViews.of(command, report));
        };
    }

    /** All of a report that is text. */
    ReportView view(RequestLine request, Wording wording) {
        RequestLine resolved = resolved(request);
        return ReportViews.of(resolved.text(wording.language()), report(resolved, wording.language()));
    }

    private RequestLine resolved(RequestLine request) {
        return new RequestLine(request.type(), minutes.resolved(request.given()));
    }

    private Report report(RequestLine request, Locale language) {
        return minutes.answer(minutes.read(request.type(), request.given()), language);
    }

    private static Optional<SelectMenu> menu(Report report) {
        List<ViewEntry.Opening> openings = report.entries().stream()
                .filter(Entry.Opening.class::isInstance)
                .map(Entry.Opening.class::cast)
                .map(opening -> new ViewEntry.Opening(opening.label(), opening.type(), opening.value()))
                .toList();
        return OpenButton.menu(Wording.in(report.language()), openings);
    }

    private static Card picture(String command, Entry.Picture picture, Optional<SelectMenu> on) {
        String title = picture.title()
                .substring(0, Math.min(MAX_TITLE_LENGTH, picture.title().length()));
        CardBuilder card = new CardBuilder(head(command, title))
                .picture(FileUpload.fromData(picture.png(), "hatsugen-map.png"), title);
        on.ifPresent(card::menu);
        return card.build(Card.Tone.NOTICE);
    }

    /** The table on the card where it fits, and always as a file: lines of a phone are short. */
    private static Card table(String command, Card.Tone tone, Entry.Table table, Optional<SelectMenu> on) {
        String head = head(command, table.hint());
        if (tone == Card.Tone.NOT_FOUND) {
            return Card.of(tone, List.of(head), List.of());
        }
        String fenced = FENCE + "\n" + table.text().replace("`", "'") + FENCE;
        CardBuilder card = new CardBuilder(head);
        if (fenced.length() <= MAX_TABLE_LENGTH) {
            card.divider().text(fenced);
        }
        on.ifPresent(card::menu);
        FileUpload file = FileUpload.fromData(table.text().getBytes(StandardCharsets.UTF_8), "hatsugen-map.txt");
        return FileCard.below(card.build(tone), List.of(file));
    }

    private static String head(String command, String words) {
        return QuestionLine.ofCommand(command) + "\n" + MarkdownEscaper.line(words);
    }
}
