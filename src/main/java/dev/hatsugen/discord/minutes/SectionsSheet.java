package dev.hatsugen.discord.minutes;

import dev.hatsugen.discord.ui.Attribution;
import dev.hatsugen.discord.ui.Card;
import dev.hatsugen.discord.ui.MarkdownEscaper;
import dev.hatsugen.discord.ui.Wording;
import dev.hatsugen.summary.Summary;
import dev.hatsugen.summary.SummarySection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Meetings in brief: parts of sentences that are cut from the record. */
public final class SectionsSheet {

    private static final int MAX_TITLE_LENGTH = 120;
    private static final int MAX_NOTE_LENGTH = 300;

    private SectionsSheet() {}

    /**
     * The sheet.
     *
     * @param summaries of one meeting or more, oldest first
     * @param empty the message for a meeting that has no part
     */
    public static Sheet of(String command, Wording wording, List<Summary> summaries, String empty) {
        Attribution attribution = new Attribution(wording);
        List<Entry> entries = new ArrayList<>();
        for (Summary summary : summaries) {
            LocalDate date = summary.meeting().header().date();
            String dated = date == null ? "" : wording.text("card.separator") + wording.date(date);
            String meeting = attribution.meeting(summary.meeting()) + dated;
            if (summary.sections().isEmpty()) {
                entries.add(new Entry.Heading(wording.text("sheet.heading", meeting)));
                entries.add(new Entry.Note(wording.text(empty)));
            }
            for (SummarySection section : summary.sections()) {
                String title = MarkdownEscaper.line(section.title(), MAX_TITLE_LENGTH);
                boolean isNamed = summaries.size() > 1;
                entries.add(new Entry.Heading(
                        isNamed
                                ? wording.text("sheet.heading.of", meeting, title)
                                : wording.text("sheet.heading", title)));
                section.notes()
                        .forEach(note -> entries.add(new Entry.Note(MarkdownEscaper.line(note, MAX_NOTE_LENGTH))));
                section.lines().forEach(line -> entries.add(new Entry.Sentence(line)));
            }
        }
        String lead = wording.text("sheet.meetings", meetings(summaries, wording));
        return new Sheet(command, wording, Card.Tone.ANSWERED, lead, entries);
    }

    private static String meetings(List<Summary> summaries, Wording wording) {
        Attribution attribution = new Attribution(wording);
        return String.join(
                wording.text("sheet.and"),
                summaries.stream()
                        .map(summary -> attribution.meeting(summary.meeting()))
                        .toList());
    }
}
