package dev.hatsugen.discord.minutes;

import dev.hatsugen.compare.ComparedMeeting;
import dev.hatsugen.compare.Comparison;
import dev.hatsugen.discord.ui.Attribution;
import dev.hatsugen.discord.ui.Card;
import dev.hatsugen.discord.ui.MarkdownEscaper;
import dev.hatsugen.discord.ui.Wording;
import dev.hatsugen.statements.CitedPassage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** One member or office on one topic, meeting by meeting, oldest first. */
public final class ComparisonSheet {

    private static final int MAX_NOTE_LENGTH = 300;

    private final Wording wording;
    private final List<Entry> entries = new ArrayList<>();

    private ComparisonSheet(Wording wording) {
        this.wording = wording;
    }

    /** The sheet. */
    public static Sheet of(String command, Wording wording, Comparison comparison) {
        String lead = MarkdownEscaper.line(comparison.lead(), MAX_NOTE_LENGTH);
        return switch (comparison) {
            case Comparison.SideBySide sideBySide -> {
                ComparisonSheet sheet = new ComparisonSheet(wording);
                sideBySide.meetings().forEach(sheet::add);
                yield new Sheet(command, wording, Card.Tone.ANSWERED, lead, sheet.entries);
            }
            case Comparison.Missing missing -> {
                String near =
                        missing.suggestions().isEmpty() ? "" : " " + DidYouMean.line(wording, missing.suggestions());
                yield Sheet.missing(command, wording, lead + near);
            }
        };
    }

    private void add(ComparedMeeting compared) {
        LocalDate date = compared.meeting().header().date();
        String meeting = new Attribution(wording).meeting(compared.meeting());
        String dated = date == null ? "" : wording.text("card.separator") + wording.date(date);
        entries.add(new Entry.Heading(wording.text("sheet.heading", meeting + dated)));
        if (compared.passages().isEmpty()) {
            entries.add(new Entry.Note(MarkdownEscaper.line(compared.note(), MAX_NOTE_LENGTH)));
            return;
        }
        entries.add(new Entry.Note(wording.text("compare.ledger", compared.scanned(), compared.matched())));
        for (CitedPassage passage : compared.passages()) {
            String speaker = new Attribution(wording).speaker(passage.quote().speaker());
            entries.add(new Entry.Words(passage.quote(), speaker, List.of()));
        }
        if (compared.further() > 0) {
            entries.add(new Entry.Note(wording.text("compare.further", compared.further())));
        }
    }
}
