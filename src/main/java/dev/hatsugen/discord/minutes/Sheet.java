package dev.hatsugen.discord.minutes;

import dev.hatsugen.discord.ui.Card;
import dev.hatsugen.discord.ui.Wording;
import dev.hatsugen.quote.QuoteGloss;
import dev.hatsugen.quote.VerifiedQuote;
import java.util.List;

/**
 * All that a command has to show, however long.
 *
 * @param command as its reader would type it
 * @param wording our own words
 * @param tone what kind of news it is
 * @param lead what stands above all, inert Markdown of one line
 * @param entries in order; may be empty
 * @param gloss the lines that stand below quotes
 */
public record Sheet(
        String command, Wording wording, Card.Tone tone, String lead, List<Entry> entries, QuoteGloss gloss) {

    public Sheet {
        entries = List.copyOf(entries);
    }

    /** Without gloss lines. */
    public Sheet(String command, Wording wording, Card.Tone tone, String lead, List<Entry> entries) {
        this(command, wording, tone, lead, entries, QuoteGloss.NONE);
    }

    /** A sheet that has nothing to show but why. */
    public static Sheet missing(String command, Wording wording, String lead) {
        return new Sheet(command, wording, Card.Tone.NOT_FOUND, lead, List.of());
    }

    /** A sheet that says why nothing could be looked for. */
    public static Sheet refused(String command, Wording wording, String lead) {
        return new Sheet(command, wording, Card.Tone.FAILED, lead, List.of());
    }

    /** The same sheet with gloss lines below its quotes, where it is in English. */
    public Sheet glossed(QuoteGloss lines) {
        return new Sheet(command, wording, tone, lead, entries, lines.in(wording.language()));
    }

    /** The quotes of all entries, in order. */
    List<VerifiedQuote> quotes() {
        return entries.stream().flatMap(entry -> entry.quotes().stream()).toList();
    }
}
