package dev.hatsugen.discord.ui;

import dev.hatsugen.minutes.Attendee;
import dev.hatsugen.minutes.Provenance;
import dev.hatsugen.quote.VerifiedQuote;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The small lines under the quotes: what kind of text they stand in, and which facts the text itself does not give. */
public final class SourceNotes {

    private static final int MAX = 4;
    private static final int MAX_ORIGIN_LENGTH = 100;

    private final Wording wording;
    private final Attribution attribution;

    public SourceNotes(Wording wording, Attribution attribution) {
        this.wording = wording;
        this.attribution = attribution;
    }

    /** One note a line, at most {@value #MOST}, the kind of text first. */
    public String of(List<VerifiedQuote> quotes) {
        Set<String> notes = new LinkedHashSet<>();
        notes.add(wording.text("card.note.summary"));
        for (VerifiedQuote quote : quotes) {
            Attendee attendee = quote.speaker().attendee();
            if (attendee != null && attendee.provenance() instanceof Provenance.Supplied supplied) {
                notes.add(wording.text("card.note.roster", MarkdownEscaper.line(supplied.origin(), MAX_ORIGIN_LENGTH)));
            }
        }
        for (VerifiedQuote quote : quotes) {
            String origin = quote.meeting().header().supplied();
            if (origin != null) {
                notes.add(wording.text(
                        "card.note.meeting",
                        attribution.meeting(quote.meeting()),
                        MarkdownEscaper.line(origin, MAX_ORIGIN_LENGTH)));
            }
        }
        StringBuilder lines = new StringBuilder();
        notes.stream()
                .limit(MAX)
                .forEach(note -> lines.append(lines.isEmpty() ? "-# " : "\n-# ").append(note));
        return lines.toString();
    }
}
