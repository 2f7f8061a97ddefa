package dev.hatsugen.request;

import dev.hatsugen.quote.QuoteGloss;
import dev.hatsugen.quote.VerifiedQuote;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a request is answered with, the same for every user interface: no Markdown, no terminal codes.
 *
 * @param language of our own words: {@link Locale#JAPANESE} or {@link Locale#ENGLISH}
 * @param title is above all; null where the only entry says it
 * @param entries in order; may be empty
 * @param files what else it can be had as
 * @param data the same for programs
 * @param gloss the lines that are below quotes
 */
public record Report(
        Locale language,
        Tone tone,
        @Nullable String title,
        List<Entry> entries,
        List<ReportFile> files,
        Fields data,
        QuoteGloss gloss) {

    public Report {
        entries = List.copyOf(entries);
        files = List.copyOf(files);
    }

    Report(Locale language, Tone tone, @Nullable String title, List<? extends Entry> entries, Fields data) {
        this(language, tone, title, List.copyOf(entries), List.of(), data, QuoteGloss.NONE);
    }

    Report with(List<ReportFile> exports) {
        return new Report(language, tone, title, entries, exports, data, gloss);
    }

    /** The same report with gloss lines below its quotes, where it is in English. */
    Report glossed(QuoteGloss lines) {
        return new Report(language, tone, title, entries, files, data, lines.in(language));
    }

    /** The quotes of all entries, in order. */
    public List<VerifiedQuote> quotes() {
        return entries.stream().flatMap(entry -> entry.quotes().stream()).toList();
    }
}
