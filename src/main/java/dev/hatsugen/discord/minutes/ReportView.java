package dev.hatsugen.discord.minutes;

import dev.hatsugen.discord.ui.Card;
import dev.hatsugen.discord.ui.Wording;
import dev.hatsugen.quote.QuoteGloss;
import dev.hatsugen.quote.VerifiedQuote;
import dev.hatsugen.request.ReportFile;
import java.util.List;

/**
 * A report as Discord shows it: in Markdown, before it is cut into pages.
 *
 * @param command as its reader would type it
 * @param wording our own words
 * @param tone what kind of news it is
 * @param lead what is above all, inert Markdown of one line
 * @param entries in order; may be empty
 * @param gloss the lines that are below quotes
 * @param files what the report can be had as besides text
 */
record ReportView(
        String command,
        Wording wording,
        Card.Tone tone,
        String lead,
        List<ViewEntry> entries,
        QuoteGloss gloss,
        List<ReportFile> files) {

    ReportView {
        entries = List.copyOf(entries);
        files = List.copyOf(files);
    }

    /** Without gloss lines and files. */
    ReportView(String command, Wording wording, Card.Tone tone, String lead, List<ViewEntry> entries) {
        this(command, wording, tone, lead, entries, QuoteGloss.NONE, List.of());
    }

    /** A view that says why nothing could be looked for. */
    static ReportView refused(String command, Wording wording, String lead) {
        return new ReportView(command, wording, Card.Tone.NOTICE, lead, List.of());
    }

    /** Whether there may be a row to choose from below its pages. */
    boolean hasMenu() {
        return entries.stream()
                .anyMatch(entry -> entry instanceof ViewEntry.Fold || entry instanceof ViewEntry.Opening);
    }

    /** The quotes of all entries, in order. */
    List<VerifiedQuote> quotes() {
        return entries.stream().flatMap(entry -> entry.quotes().stream()).toList();
    }
}
