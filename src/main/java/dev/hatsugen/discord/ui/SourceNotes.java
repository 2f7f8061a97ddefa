package dev.hatsugen.discord.ui;

import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.minutes.MeetingHeader;
import dev.hatsugen.quote.SpeakerNames;
import dev.hatsugen.quote.VerifiedQuote;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** The small line at the end of a card: what kind of text its quotes are in, and what the marks on it mean. */
public final class SourceNotes {

    private static final int MAX_MEETINGS = 3;

    private final Wording wording;
    private final Attribution attribution;

    public SourceNotes(Wording wording, Attribution attribution) {
        this.wording = wording;
        this.attribution = attribution;
    }

    /**
     * The line, for what a card shows and nothing else.
     *
     * @param texts everything on the card
     * @param quotes those on the card; may be empty
     */
    public String of(Collection<String> texts, List<VerifiedQuote> quotes) {
        String shown = String.join("\n", texts);
        List<String> notes = new ArrayList<>();
        if (!quotes.isEmpty()) {
            boolean isGlossed =
                    shown.contains("\n" + wording.text("card.gloss", "").strip());
            notes.add(wording.text(isGlossed ? "card.note.glossed" : "card.note.summary"));
        }
        if (shown.contains(SpeakerNames.SUPPLIED)) {
            notes.add(wording.text("card.note.roster"));
        }
        if (shown.contains(SpeakerNames.GUESSED)) {
            notes.add(wording.text("card.note.reading"));
        }
        String dated = quotes.stream()
                .map(VerifiedQuote::meeting)
                .distinct()
                .filter(meeting -> isSuppliedDateShown(meeting, shown))
                .limit(MAX_MEETINGS)
                .map(attribution::meeting)
                .collect(Collectors.joining(wording.text("report.and")));
        if (!dated.isEmpty()) {
            notes.add(wording.text("card.note.meeting", dated));
        }
        return notes.isEmpty() ? "" : "-# " + String.join(wording.text("card.note.next"), notes);
    }

    private boolean isSuppliedDateShown(Meeting meeting, String shown) {
        var date = meeting.header().date();
        return meeting.header().origin(MeetingHeader.Value.DATE) != null
                && date != null
                && shown.contains(wording.date(date));
    }
}
