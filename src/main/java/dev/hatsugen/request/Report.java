package dev.hatsugen.request;

import dev.hatsugen.quote.QuoteGloss;
import dev.hatsugen.quote.VerifiedQuote;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
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

    private static final String SIGNS = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";

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

    /** The same report with what a language model wrote over it on top. */
    Report written(Entry.Written text) {
        List<Entry> all = new ArrayList<>(entries);
        all.addFirst(text);
        List<Fields> points = new ArrayList<>();
        for (Entry.Paragraph paragraph : text.paragraphs()) {
            paragraph
                    .points()
                    .forEach(point -> points.add(Fields.empty()
                            .with("text", point.text())
                            .with("title", paragraph.title())
                            .with("quotes", point.quotes())));
        }
        Fields more = data.with("written", points).with("note", text.note());
        return new Report(language, tone, title, all, files, more, gloss);
    }

    /** The sign that sentences of a language model refer to {@code quote} with; empty where none does. */
    public String mark(VerifiedQuote quote) {
        if (entries.isEmpty() || !(entries.getFirst() instanceof Entry.Written written)) {
            return "";
        }
        List<VerifiedQuote> cited = written.cited();
        int place =
                quotes().stream().filter(cited::contains).distinct().toList().indexOf(quote);
        return place < 0 ? "" : place < SIGNS.length() ? SIGNS.substring(place, place + 1) : "(" + (place + 1) + ")";
    }

    /** The signs of all these quotes. */
    public String marks(List<VerifiedQuote> cited) {
        return cited.stream().map(this::mark).collect(Collectors.joining());
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
