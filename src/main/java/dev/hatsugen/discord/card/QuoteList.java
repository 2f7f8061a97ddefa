package dev.hatsugen.discord.card;

import dev.hatsugen.answer.VerifiedQuote;
import java.util.ArrayList;
import java.util.List;

/**
 * Quotes laid out in the room of a card.
 *
 * @param groups one text for each speaker and meeting, in order
 * @param leftOut how many quotes did not fit
 * @param isCut whether the words of one that is shown are not whole
 */
record QuoteList(List<String> groups, int leftOut, boolean isCut) {

    /** More than this many quotes are a list to page through, not a card. */
    static final int MOST = 5;

    /** As many signs as quotes. */
    static final String NUMBERS = "①②③④⑤";

    /** A quote that must be cut shorter than this, in UTF-16 units, is better left out. */
    private static final int SHORTEST_CUT = 200;

    QuoteList {
        groups = List.copyOf(groups);
    }

    /**
     * Shows as many quotes as fit, from the first on; the long ones are cut.
     *
     * @param room in UTF-16 units
     */
    static QuoteList fit(List<VerifiedQuote> quotes, int room, Wording wording) {
        Attribution attribution = new Attribution(wording);
        for (int shown = Math.min(quotes.size(), MOST); shown > 1; shown--) {
            List<VerifiedQuote> first = quotes.subList(0, shown);
            int roomForWords = room - lengthAround(first, attribution);
            boolean fits = roomForWords >= shown * SHORTEST_CUT
                    || roomForWords >= wanted(first).stream().mapToInt(i -> i).sum();
            if (fits) {
                return laidOut(first, roomForWords, quotes.size() - shown, wording);
            }
        }
        List<VerifiedQuote> first = quotes.subList(0, Math.min(quotes.size(), 1));
        return laidOut(first, room - lengthAround(first, attribution), quotes.size() - first.size(), wording);
    }

    private static QuoteList laidOut(List<VerifiedQuote> quotes, int roomForWords, int leftOut, Wording wording) {
        Attribution attribution = new Attribution(wording);
        List<Integer> wanted = wanted(quotes);
        int[] shares = FairShares.of(wanted, roomForWords);
        List<String> groups = new ArrayList<>();
        boolean isCut = false;
        for (int i = 0; i < quotes.size(); i++) {
            VerifiedQuote quote = quotes.get(i);
            isCut |= wanted.get(i) > shares[i];
            String words = QuoteCut.fit(quote.text(), shares[i], wording.text("card.cut"));
            String entry = words + "\n" + numbered(i, quotes.size(), attribution.place(quote));
            if (i > 0 && Attribution.isShared(quotes.get(i - 1), quote)) {
                groups.set(groups.size() - 1, groups.getLast() + "\n" + entry);
            } else {
                groups.add(attribution.speaker(quote.speaker()) + "\n" + entry);
            }
        }
        return new QuoteList(groups, leftOut, isCut);
    }

    /** The place's line with the quote's number in front, where there are several: its button bears the same. */
    private static String numbered(int i, int count, String place) {
        return count == 1 ? place : place.replaceFirst("^-# ", "-# " + NUMBERS.charAt(i) + " ");
    }

    private static List<Integer> wanted(List<VerifiedQuote> quotes) {
        return quotes.stream()
                .map(quote -> InertMarkdown.quote(quote.text()).length())
                .toList();
    }

    private static int lengthAround(List<VerifiedQuote> quotes, Attribution attribution) {
        return quotes.stream()
                .mapToInt(quote -> attribution.speaker(quote.speaker()).length()
                        + attribution.place(quote).length()
                        + 5)
                .sum();
    }
}
