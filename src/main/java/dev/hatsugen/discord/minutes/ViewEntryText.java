package dev.hatsugen.discord.minutes;

import dev.hatsugen.discord.ui.Attribution;
import dev.hatsugen.discord.ui.Excerpt;
import dev.hatsugen.discord.ui.GlossLine;
import dev.hatsugen.discord.ui.MarkdownEscaper;
import dev.hatsugen.discord.ui.Wording;
import dev.hatsugen.minutes.Lines;
import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.quote.QuoteGloss;
import dev.hatsugen.quote.VerifiedQuote;
import dev.hatsugen.summary.SummaryLine;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Entries as the Markdown of a page, one after the other: what an entry before says already is not said again. */
final class ViewEntryText {

    /** Of a quote on a card, in UTF-16 units; a gloss below it takes room. A file holds all of it, and the context of a quote shows it. */
    private static final int MAX_LENGTH = 120;

    private final Wording wording;
    private final QuoteGloss gloss;
    private final Attribution attribution;
    private final PairLines pairs;
    private final boolean isWhole;
    private String above = "";
    private @Nullable Meeting told;

    private ViewEntryText(Wording wording, QuoteGloss gloss, boolean isWhole) {
        this.wording = wording;
        this.gloss = gloss;
        this.attribution = new Attribution(wording, gloss);
        this.pairs = new PairLines(wording, gloss);
        this.isWhole = isWhole;
    }

    /** Quotes are shown by a sentence or two. */
    static ViewEntryText ofCard(Wording wording, QuoteGloss gloss) {
        return new ViewEntryText(wording, gloss, false);
    }

    /** Quotes are whole. */
    static ViewEntryText ofFile(Wording wording, QuoteGloss gloss) {
        return new ViewEntryText(wording, gloss, true);
    }

    /** The next entry. */
    String next(ViewEntry entry) {
        String line = entry.lineAbove();
        String said = line.isEmpty() || line.equals(above)
                ? ""
                : at(line, entry.quotes().getFirst().meeting()) + "\n";
        above = line;
        return said
                + switch (entry) {
                    case ViewEntry.Heading heading -> heading(heading);
                    case ViewEntry.Speaker speaker -> at(speaker.line(), speaker.meeting());
                    case ViewEntry.Note note -> note.line();
                    case ViewEntry.Opening opening -> "";
                    case ViewEntry.Fold fold -> isWhole ? whole(fold) : fold.line();
                    case ViewEntry.Quote words -> words(words);
                    case ViewEntry.Pair pair -> isWhole ? PairLines.whole(pair, this::words) : pairs.request(pair);
                    case ViewEntry.Sentence sentence -> sentence(sentence.line(), sentence.mark());
                };
    }

    private String heading(ViewEntry.Heading heading) {
        String line = Objects.equals(told, heading.named()) ? heading.below() : heading.line();
        told = heading.named() == null ? told : heading.named();
        return line;
    }

    private String whole(ViewEntry.Fold fold) {
        return fold.parts().stream()
                .map(part -> (part.startsPart() ? "\n" : "") + next(part))
                .collect(Collectors.joining("\n"));
    }

    /** The line with the meeting behind it, where no line before tells it. */
    private String at(String line, Meeting meeting) {
        String dated = Objects.equals(told, meeting) ? line : attribution.at(line, meeting);
        told = meeting;
        return dated;
    }

    /** Whether an entry is shown whole. */
    boolean isWhole(ViewEntry entry) {
        return switch (entry) {
            case ViewEntry.Quote quote -> isWhole || excerpt(quote.quote()).isWhole();
            case ViewEntry.Fold fold -> isWhole;
            case ViewEntry.Pair pair -> isWhole || pairs.isWhole(pair);
            default -> true;
        };
    }

    private String words(ViewEntry.Quote words) {
        VerifiedQuote quote = words.quote();
        Excerpt excerpt = excerpt(quote);
        String shown = isWhole ? quote.text() : excerpt.words();
        StringBuilder text = new StringBuilder(isWhole ? MarkdownEscaper.quote(shown) : excerpt.markdown());
        text.append(isWhole ? GlossLine.whole(shown, gloss, wording) : GlossLine.below(excerpt, gloss, wording));
        boolean isTold = Objects.equals(told, quote.meeting());
        String place = isTold ? attribution.place(quote, shown) : attribution.placeAt(quote, shown);
        text.append('\n').append(marked(words.mark(), place));
        words.remarks().forEach(remark -> text.append('\n').append(remark));
        return text.toString();
    }

    private Excerpt excerpt(VerifiedQuote quote) {
        return Excerpt.of(quote, gloss.equals(QuoteGloss.NONE) ? MAX_LENGTH : MAX_LENGTH * 2 / 3);
    }

    /** The small line below a quote with the sign of the quote in front. */
    private static String marked(String mark, String small) {
        return mark.isEmpty() ? small : small.replaceFirst("^-# ", "-# " + mark + " ");
    }

    private String sentence(SummaryLine line, String mark) {
        Lines first = line.pieces().getFirst().lines();
        Lines last = line.pieces().getLast().lines();
        return MarkdownEscaper.quote(line.text())
                + GlossLine.upTo(isWhole ? GlossLine.ALL : GlossLine.BRIEF, line.text(), gloss, wording)
                + "\n"
                + marked(mark, "-# ")
                + attribution.lines(new Lines(first.first(), last.last()))
                + attribution.dates(line.pieces(), line.text());
    }
}
