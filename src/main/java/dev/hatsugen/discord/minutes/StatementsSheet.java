package dev.hatsugen.discord.minutes;

import dev.hatsugen.discord.ui.Attribution;
import dev.hatsugen.discord.ui.Card;
import dev.hatsugen.discord.ui.MarkdownEscaper;
import dev.hatsugen.discord.ui.Wording;
import dev.hatsugen.quote.VerifiedQuote;
import dev.hatsugen.statements.CitedPassage;
import dev.hatsugen.statements.Statements;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Every statement of a member: the ledger, then the passages in the order of the record. */
public final class StatementsSheet {

    private static final int MAX_LEAD_LENGTH = 500;

    private StatementsSheet() {}

    /** The sheet. */
    public static Sheet of(String command, Wording wording, Statements statements) {
        String lead = MarkdownEscaper.line(statements.lead(), MAX_LEAD_LENGTH);
        return switch (statements) {
            case Statements.Listed listed ->
                new Sheet(command, wording, Card.Tone.ANSWERED, lead, entries(listed.passages(), wording));
            case Statements.Missing missing ->
                new Sheet(command, wording, Card.Tone.NOT_FOUND, lead, near(missing.near(), wording));
        };
    }

    private static List<Entry> entries(List<CitedPassage> passages, Wording wording) {
        List<Entry> entries = new ArrayList<>();
        VerifiedQuote before = null;
        for (CitedPassage passage : passages) {
            addSpeaker(entries, before, passage.quote(), wording);
            List<String> remarks = passage.continued() ? List.of(wording.text("statements.continued")) : List.of();
            entries.add(new Entry.Words(passage.quote(), "", remarks));
            before = passage.quote();
        }
        return entries;
    }

    /** What is nearest, marked as not an answer. */
    private static List<Entry> near(List<VerifiedQuote> quotes, Wording wording) {
        List<Entry> entries = new ArrayList<>();
        if (!quotes.isEmpty()) {
            entries.add(new Entry.Note(wording.text("card.near")));
        }
        VerifiedQuote before = null;
        for (VerifiedQuote quote : quotes) {
            addSpeaker(entries, before, quote, wording);
            entries.add(new Entry.Words(quote, "", List.of()));
            before = quote;
        }
        return entries;
    }

    /** The speaker's line with the office of that day, where the quote above is not of the same person and day. */
    static void addSpeaker(List<Entry> entries, @Nullable VerifiedQuote before, VerifiedQuote quote, Wording wording) {
        if (before == null || !Attribution.isShared(before, quote)) {
            entries.add(new Entry.Heading(new Attribution(wording).speaker(quote.speaker())));
        }
    }
}
