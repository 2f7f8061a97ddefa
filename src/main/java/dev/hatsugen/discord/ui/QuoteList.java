package dev.hatsugen.discord.ui;

import dev.hatsugen.quote.QuoteGloss;
import dev.hatsugen.quote.VerifiedQuote;
import java.util.ArrayList;
import java.util.List;

/**
 * Quotes laid out in the room of a card.
 *
 * @param groups one text for each speaker and meeting, in order
 * @param leftOut how many quotes did not fit
 * @param isCut whether the words of one that is shown are not whole
 */
public record QuoteList(List<String> groups, int leftOut, boolean isCut) {

    /** More than this many quotes are a list to page through, not a card. */
    public static final int MAX = 5;

    /** As many signs as quotes. */
    public static final String NUMBERS = "①②③④⑤";

    /** A quote that must be cut shorter than this, in UTF-16 units, is better left out. */
    private static final int MIN_CUT_LENGTH = 200;

    public QuoteList {
        groups = List.copyOf(groups);
    }

    /**
     * Shows as many quotes as fit, from the first on; the long ones are cut.
     *
     * @param room in UTF-16 units
     * @param gloss the lines that stand below the quotes
     */
    public static QuoteList fit(List<VerifiedQuote> quotes, int room, Wording wording, QuoteGloss gloss) {
        List<Piece> pieces = quotes.stream()
                .limit(MAX)
                .map(quote -> Piece.of(quote, wording, gloss))
                .toList();
        for (int shown = pieces.size(); shown > 1; shown--) {
            List<Piece> first = pieces.subList(0, shown);
            int roomForWords = room - lengthAround(first);
            boolean fits = roomForWords >= shown * MIN_CUT_LENGTH
                    || roomForWords >= first.stream().mapToInt(Piece::wanted).sum();
            if (fits) {
                return laidOut(first, roomForWords, quotes.size() - shown, wording);
            }
        }
        List<Piece> first = pieces.subList(0, Math.min(pieces.size(), 1));
        return laidOut(first, room - lengthAround(first), quotes.size() - first.size(), wording);
    }

    private static QuoteList laidOut(List<Piece> pieces, int roomForWords, int leftOut, Wording wording) {
        int[] shares = CharacterBudget.of(pieces.stream().map(Piece::wanted).toList(), roomForWords);
        List<String> groups = new ArrayList<>();
        boolean isCut = false;
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            isCut |= piece.wanted() > shares[i];
            String words = QuoteCut.fit(piece.quote().text(), shares[i], wording.text("card.cut"));
            String entry = words + piece.gloss() + "\n" + numbered(i, pieces.size(), piece.place());
            if (i > 0 && Attribution.isShared(pieces.get(i - 1).quote(), piece.quote())) {
                groups.set(groups.size() - 1, groups.getLast() + "\n" + entry);
            } else {
                groups.add(piece.speaker() + "\n" + entry);
            }
        }
        return new QuoteList(groups, leftOut, isCut);
    }

    /** The place's line with the quote's number in front, where there are several: its button bears the same. */
    private static String numbered(int i, int count, String place) {
        return count == 1 ? place : place.replaceFirst("^-# ", "-# " + NUMBERS.charAt(i) + " ");
    }

    private static int lengthAround(List<Piece> pieces) {
        return pieces.stream().mapToInt(Piece::lengthAround).sum();
    }

    /**
     * A quote with the lines around it.
     *
     * @param wanted what the whole quote would fill, in UTF-16 units
     */
    private record Piece(VerifiedQuote quote, int wanted, String speaker, String gloss, String place) {

        private static final int LINE_FEEDS_AND_NUMBER = 5;

        static Piece of(VerifiedQuote quote, Wording wording, QuoteGloss gloss) {
            Attribution attribution = new Attribution(wording);
            return new Piece(
                    quote,
                    MarkdownEscaper.quote(quote.text()).length(),
                    attribution.speaker(quote.speaker()),
                    GlossLine.below(quote.text(), gloss),
                    attribution.place(quote));
        }

        int lengthAround() {
            return speaker.length() + gloss.length() + place.length() + LINE_FEEDS_AND_NUMBER;
        }
    }
}
