package dev.hatsugen.verify;

import dev.hatsugen.minutes.Span;
import dev.hatsugen.minutes.Statement;
import dev.hatsugen.quote.QuoteVerifier;
import dev.hatsugen.quote.Relation;
import dev.hatsugen.quote.VerifiedQuote;
import java.util.List;

/** Makes quotes of places in the record. */
final class TrueQuotes {

    private static final String CLOSING = "。．！？」』）)";

    private static final int MAX_BEHIND = 4;

    private TrueQuotes() {}

    /** The very words at {@code place}, with the marks that close them. */
    static TrueWords exact(Span claimed, RecordIndex.Place place) {
        Span words = place.entry().plain().written(place.start(), place.end());
        String text = place.entry().block().words().text();
        int end = words.end();
        while (end < text.length() && CLOSING.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return new TrueWords(quote(place.entry(), new Span(words.start(), end), 1), claimed, List.of());
    }

    /** The sentences that hold the likest words, with the differences. */
    static TrueWords nearest(Span claimed, Part.Nearest nearest) {
        RecordIndex.Place stretch = nearest.stretch();
        RecordIndex.Entry entry = stretch.entry();
        Alignment alignment = nearest.alignment();
        int first = Math.min(stretch.start() + alignment.start(), entry.plain().length() - 1);
        Span words = entry.plain().written(first, Math.max(first + 1, stretch.start() + alignment.end()));
        Span shown = entry.sentences().stream().filter(words::overlaps).reduce(words, Span::union);
        List<Difference> differences = alignment.edits().stream()
                .map(edit -> toSentenceEnd(edit, nearest))
                .map(edit -> new Difference(
                        moved(nearest.plain().written(edit.claimStart(), edit.claimEnd()), claimed.start()),
                        within(
                                entry.plain()
                                        .written(
                                                stretch.start() + edit.recordStart(),
                                                stretch.start() + edit.recordEnd()),
                                shown)))
                .toList();
        return new TrueWords(quote(entry, shown, Math.max(0, 1 - nearest.ratio())), claimed, differences);
    }

    /** A difference at the end of the claim, with the few characters that the record's sentence has behind it (ある, ではな-い). */
    private static Alignment.Edit toSentenceEnd(Alignment.Edit edit, Part.Nearest nearest) {
        RecordIndex.Place stretch = nearest.stretch();
        int end = stretch.start() + edit.recordEnd();
        int border = end;
        while (!stretch.entry().endsSentence(border) && border - end < MAX_BEHIND) {
            border++;
        }
        return edit.claimEnd() == nearest.plain().length() && stretch.entry().endsSentence(border)
                ? new Alignment.Edit(edit.claimStart(), edit.claimEnd(), edit.recordStart(), border - stretch.start())
                : edit;
    }

    private static VerifiedQuote quote(RecordIndex.Entry entry, Span span, double score) {
        Relation relation = entry.block() instanceof Statement ? Relation.SAID : Relation.RECORD;
        return QuoteVerifier.quote(entry.meeting(), entry.block(), span, relation, score);
    }

    private static Span moved(Span span, int by) {
        return new Span(span.start() + by, span.end() + by);
    }

    /** {@code span} counted from the start of {@code shown}. */
    private static Span within(Span span, Span shown) {
        int start = Math.clamp(span.start() - shown.start(), 0, shown.length());
        return new Span(start, Math.clamp(span.end() - shown.start(), start, shown.length()));
    }
}
