package dev.hatsugen.discord.ui;

import dev.hatsugen.minutes.Attendee;
import dev.hatsugen.minutes.MeetingHeader;
import dev.hatsugen.minutes.Provenance;
import dev.hatsugen.minutes.Speaker;
import dev.hatsugen.quote.SourceNote;
import dev.hatsugen.quote.SpeakerNames;
import dev.hatsugen.quote.VerifiedQuote;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** The small line at the end of a card: what kind of text its quotes are in, and what the marks on it mean. */
public final class SourceNotes {

    private final Wording wording;

    public SourceNotes(Wording wording) {
        this.wording = wording;
    }

    /**
     * The line, for what a card shows and nothing else.
     *
     * @param texts everything on the card
     * @param quotes those on the card; may be empty
     */
    public String of(Collection<String> texts, List<VerifiedQuote> quotes) {
        String ours = texts.stream()
                .flatMap(String::lines)
                .filter(line -> !line.startsWith(">"))
                .collect(Collectors.joining("\n"));
        List<String> notes = new ArrayList<>();
        boolean isGlossed =
                ("\n" + ours).contains("\n" + wording.text("card.gloss", "").strip());
        String ofSource = SourceNote.of(quotes, wording.language());
        if (!ofSource.isEmpty()) {
            notes.add(ofSource);
        }
        if (isGlossed) {
            notes.add(wording.text("card.note.glossed"));
        }
        if (ours.contains(SpeakerNames.SUPPLIED)) {
            boolean elsewhere = quotes.stream().anyMatch(quote -> isInShort(quote.speaker()));
            if (elsewhere) {
                notes.add(wording.text("card.note.elsewhere"));
            }
            if (!elsewhere || quotes.stream().anyMatch(SourceNotes::isSupplied)) {
                notes.add(wording.text("card.note.supplied"));
            }
        }
        if (ours.contains(SpeakerNames.GUESSED)) {
            notes.add(wording.text("card.note.reading"));
        }
        return notes.isEmpty() ? "" : "-# " + String.join(wording.text("card.note.next"), notes);
    }

    private static boolean isInShort(Speaker speaker) {
        return speaker.attendee() != null && speaker.attendee().provenance() instanceof Provenance.InShort;
    }

    private static boolean isSupplied(VerifiedQuote quote) {
        Attendee attendee = quote.speaker().attendee();
        return (attendee != null && attendee.isSupplied())
                || quote.meeting().header().origin(MeetingHeader.Value.DATE) != null;
    }
}
