package dev.hatsugen.discord.sheet;

import dev.hatsugen.answer.comparison.ComparedMeeting;
import dev.hatsugen.answer.comparison.Comparison;
import dev.hatsugen.answer.statements.CitedPassage;
import dev.hatsugen.discord.card.Attribution;
import dev.hatsugen.discord.card.Card;
import dev.hatsugen.discord.card.InertMarkdown;
import dev.hatsugen.discord.card.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** One member or office on one topic, meeting by meeting, oldest first. */
public final class ComparisonSheet {

    private static final int LONGEST_NOTE = 300;

    private final Wording wording;
    private final List<Entry> entries = new ArrayList<>();

    private ComparisonSheet(Wording wording) {
        this.wording = wording;
    }

    /** The sheet. */
    public static Sheet of(String command, Wording wording, Comparison comparison) {
        String lead = InertMarkdown.line(comparison.lead(), LONGEST_NOTE);
        return switch (comparison) {
            case Comparison.SideBySide sideBySide -> {
                ComparisonSheet sheet = new ComparisonSheet(wording);
                sideBySide.meetings().forEach(sheet::add);
                yield new Sheet(command, wording, Card.Tone.ANSWERED, lead, sheet.entries);
            }
            case Comparison.Missing missing -> {
                String near =
                        missing.suggestions().isEmpty() ? "" : " " + Suggested.line(wording, missing.suggestions());
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
            entries.add(new Entry.Note(InertMarkdown.line(compared.note(), LONGEST_NOTE)));
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
