package dev.hatsugen.discord.ui;

import dev.hatsugen.minutes.Span;
import dev.hatsugen.quote.Highlights;
import dev.hatsugen.quote.VerifiedQuote;
import java.util.List;

/**
 * The one or two sentences of a quote that a card shows. Marks are where words of the quote are left out.
 *
 * @param text of the whole quote
 * @param shown the range of it that is shown
 * @param hits the ranges of it that were looked for
 * @param markdown the words as a block quote with the ones that were looked for in bold
 */
public record Excerpt(String text, Span shown, List<Span> hits, String markdown) {

    public Excerpt {
        hits = List.copyOf(hits);
    }

    /** Stands where words are left out. */
    public static final String MARK = "…";

    /** In UTF-16 units: what a reader takes in at a glance, about five lines on a phone. */
    private static final int MAX_LENGTH = 110;

    /** The sentence that answers best, the first one where none is known, and those behind it that fit. */
    public static Excerpt of(VerifiedQuote quote) {
        return of(quote, MAX_LENGTH);
    }

    /** {@link #of(VerifiedQuote)} with another length for all sentences together, in UTF-16 units. */
    public static Excerpt of(VerifiedQuote quote, int longest) {
        String text = quote.text();
        Highlights highlights = quote.highlights();
        return of(text, ShownSentences.of(text, highlights, longest), highlights.matches());
    }

    /** A line or two: one sentence, and of a long one what is around the words that were looked for. */
    public static Excerpt ofOneSentence(VerifiedQuote quote, int longest) {
        String text = quote.text();
        Highlights highlights = quote.highlights();
        return of(text, ShownSentences.ofOne(text, highlights, longest), highlights.matches());
    }

    /** A range of a quote's text. */
    static Excerpt of(String text, Span shown, List<Span> matches) {
        String words = shown.of(text);
        List<Span> bold = matches.stream()
                .filter(match -> match.overlaps(shown))
                .map(match -> new Span(
                        Math.max(match.start(), shown.start()) - shown.start(),
                        Math.min(match.end(), shown.end()) - shown.start()))
                .toList();
        String quoted = MarkdownEscaper.quote(words, bold);
        String marked = isStart(text, shown) ? quoted : quoted.replaceFirst("^> ", "> " + MARK);
        return new Excerpt(text, shown, matches, isEnd(text, shown) ? marked : marked + MARK);
    }

    private static boolean isStart(String text, Span shown) {
        return text.substring(0, shown.start()).isBlank();
    }

    private static boolean isEnd(String text, Span shown) {
        return text.substring(shown.end()).isBlank();
    }

    /** Of the quote, without the marks. */
    public String words() {
        return shown.of(text);
    }

    /** Whether it is all of the quote. */
    public boolean isWhole() {
        return isStart(text, shown) && isEnd(text, shown);
    }
}
