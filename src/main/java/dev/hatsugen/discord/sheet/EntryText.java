package dev.hatsugen.discord.sheet;

import dev.hatsugen.answer.VerifiedQuote;
import dev.hatsugen.answer.dates.DateNotes;
import dev.hatsugen.answer.summary.SummaryLine;
import dev.hatsugen.discord.card.AnswerButtons;
import dev.hatsugen.discord.card.Attribution;
import dev.hatsugen.discord.card.InertMarkdown;
import dev.hatsugen.discord.card.QuoteCut;
import dev.hatsugen.discord.card.Wording;
import dev.hatsugen.minutes.Lines;
import java.util.List;
import java.util.stream.Collectors;

/** Entries as the Markdown of a card. Words for times are resolved beside the quotes that hold them. */
final class EntryText {

    private static final int LONGEST_WORD_FOR_A_TIME = 20;
    private static final String SMALL = "-# ";

    private final Wording wording;
    private final Attribution attribution;

    EntryText(Wording wording) {
        this.wording = wording;
        this.attribution = new Attribution(wording);
    }

    /**
     * One entry.
     *
     * @param number of the quotes before it on the page
     * @param room in UTF-16 units; words that need more are cut
     */
    String of(Entry entry, int number, int room) {
        return switch (entry) {
            case Entry.Heading heading -> heading.line();
            case Entry.Note note -> note.line();
            case Entry.Words words -> words(words, number, room);
            case Entry.Sentence sentence -> cut(sentence.line().text(), place(sentence.line()), room);
        };
    }

    /** Words without the sign of the first quote, which says nothing where there is no second. */
    static String unnumbered(String words) {
        return words.replace("\n" + SMALL + AnswerButtons.NUMBERS.charAt(0) + " ", "\n" + SMALL);
    }

    private String words(Entry.Words words, int number, int room) {
        VerifiedQuote quote = words.quote();
        String place =
                attribution.place(quote).replaceFirst("^" + SMALL, SMALL + AnswerButtons.NUMBERS.charAt(number) + " ");
        StringBuilder below = new StringBuilder(place).append(dates(List.of(quote)));
        words.remarks().forEach(remark -> below.append('\n').append(SMALL).append(remark));
        return cut(quote.text(), below.toString(), room);
    }

    private String cut(String words, String below, int room) {
        return QuoteCut.fit(words, room - below.length() - 1, wording.text("card.cut")) + "\n" + below;
    }

    private String place(SummaryLine line) {
        Lines first = line.pieces().getFirst().lines();
        Lines last = line.pieces().getLast().lines();
        return SMALL + attribution.lines(new Lines(first.first(), last.last())) + dates(line.pieces());
    }

    private String dates(List<VerifiedQuote> quotes) {
        return quotes.stream()
                .flatMap(quote -> DateNotes.of(quote, wording.language()).stream())
                .map(note -> wording.text("card.separator") + InertMarkdown.line(note.word(), LONGEST_WORD_FOR_A_TIME)
                        + " " + InertMarkdown.line(note.resolved()))
                .distinct()
                .collect(Collectors.joining());
    }
}
