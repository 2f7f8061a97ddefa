package dev.hatsugen.discord.minutes;

import dev.hatsugen.discord.ask.AnswerButtons;
import dev.hatsugen.discord.ui.Attribution;
import dev.hatsugen.discord.ui.GlossLine;
import dev.hatsugen.discord.ui.QuoteCut;
import dev.hatsugen.discord.ui.Wording;
import dev.hatsugen.minutes.Lines;
import dev.hatsugen.quote.QuoteGloss;
import dev.hatsugen.quote.VerifiedQuote;
import dev.hatsugen.summary.SummaryLine;

/** Entries as the Markdown of a card. */
final class ViewEntryText {

    private static final String SMALL = "-# ";
    /** Remarks leave so much room for the words they are on. */
    private static final int MIN_FOR_WORDS = 200;

    private final Wording wording;
    private final QuoteGloss gloss;
    private final Attribution attribution;

    ViewEntryText(Wording wording, QuoteGloss gloss) {
        this.wording = wording;
        this.gloss = gloss;
        this.attribution = new Attribution(wording);
    }

    /**
     * One entry.
     *
     * @param above the line that stands above the entry before; it is not said twice
     * @param number of the quotes before it on the page
     * @param room in UTF-16 units; words that need more are cut
     */
    String of(ViewEntry entry, String above, int number, int room) {
        boolean isSaid = entry.lineAbove().isEmpty() || entry.lineAbove().equals(above);
        String line = isSaid ? "" : entry.lineAbove() + "\n";
        return line + of(entry, number, room - line.length());
    }

    private String of(ViewEntry entry, int number, int room) {
        return switch (entry) {
            case ViewEntry.Heading heading -> heading.line();
            case ViewEntry.Note note -> note.line();
            case ViewEntry.Quote words -> words(words, number, room);
            case ViewEntry.Sentence sentence -> sentence(sentence.line(), room);
        };
    }

    /** Words without the sign of the first quote, which says nothing where there is no second. */
    static String unnumbered(String words) {
        return words.replace("\n" + SMALL + AnswerButtons.NUMBERS.charAt(0) + " ", "\n" + SMALL);
    }

    private String words(ViewEntry.Quote words, int number, int room) {
        VerifiedQuote quote = words.quote();
        String place =
                attribution.place(quote).replaceFirst("^" + SMALL, SMALL + AnswerButtons.NUMBERS.charAt(number) + " ");
        StringBuilder below = new StringBuilder(glossed(quote.text(), place));
        for (String remark : words.remarks()) {
            boolean fits = room - below.length() - remark.length() > MIN_FOR_WORDS;
            below.append('\n').append(SMALL).append(fits ? remark : "…");
            if (!fits) {
                break;
            }
        }
        return cut(quote.text(), below.toString(), room);
    }

    private String sentence(SummaryLine line, int room) {
        return cut(line.text(), glossed(line.text(), place(line)), room);
    }

    private String cut(String words, String below, int room) {
        return QuoteCut.fit(words, room - below.length(), wording.text("card.cut")) + below;
    }

    private String glossed(String words, String place) {
        return GlossLine.below(words, gloss) + "\n" + place;
    }

    private String place(SummaryLine line) {
        Lines first = line.pieces().getFirst().lines();
        Lines last = line.pieces().getLast().lines();
        return SMALL + attribution.lines(new Lines(first.first(), last.last())) + attribution.dates(line.pieces());
    }
}
