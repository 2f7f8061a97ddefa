package dev.hatsugen.discord.ui;

import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.quote.QuoteGloss;
import dev.hatsugen.quote.VerifiedQuote;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Quotes laid out in the room of a card.
 *
 * @param entries in order
 * @param leftOut how many quotes did not fit
 * @param isCut whether the words of one that is shown are not whole
 */
public record QuoteList(List<Entry> entries, int leftOut, boolean isCut) {

    /** More than this many quotes are a list to page through, not a card. */
    private static final int MAX = 5;

    /** Quotes with a gloss below them take twice the room. */
    private static final int MAX_GLOSSED = 3;

    public QuoteList {
        entries = List.copyOf(entries);
    }

    /** Of each quote where there are so many that they fill a phone, in UTF-16 units. */
    private static final int MAX_LENGTH_OF_SEVERAL = 45;

    private static final int SEVERAL = 4;

    /** The same above a gloss: of each of three, and of each of two. */
    private static final int MAX_LENGTH_OF_THREE_GLOSSED = 30;

    private static final int MAX_LENGTH_OF_TWO_GLOSSED = 60;

    /**
     * One quote.
     *
     * @param words of the quote, with the speaker where the entry before has another one
     * @param below what takes the whole width below them; may be empty
     */
    public record Entry(VerifiedQuote quote, String words, String below) {

        int length() {
            return words.length() + below.length();
        }
    }

    /** What is first: the words, or whose they are. */
    public enum Order {
        WORDS_FIRST,
        SPEAKER_FIRST
    }

    /**
     * Shows as many quotes as fit on a page, from one of them on, and that one in any case.
     *
     * @param from counted from 0
     * @param room in UTF-16 units, at least 2,000
     */
    public static QuoteList fit(List<VerifiedQuote> quotes, int from, int room, Layout layout) {
        List<Entry> entries = new ArrayList<>();
        boolean isCut = false;
        int left = room;
        VerifiedQuote before = null;
        Meeting told = null;
        for (VerifiedQuote quote : quotes.subList(from, Math.min(from + layout.most(), quotes.size()))) {
            Excerpt excerpt = layout.excerpt(quote, quotes.size() - from);
            boolean isShared = before != null && Attribution.isShared(before, quote);
            boolean isTight = layout.isTight(quotes.size() - from);
            Entry entry = layout.entry(quote, excerpt, isShared, Objects.equals(told, quote.meeting()), isTight);
            if (entry.length() > left && !entries.isEmpty()) {
                break;
            }
            entries.add(entry);
            isCut |= !excerpt.isWhole();
            left -= entry.length();
            before = quote;
            told = quote.meeting();
        }
        return new QuoteList(entries, quotes.size() - from - entries.size(), isCut);
    }

    /** The quotes that are shown. */
    public List<VerifiedQuote> quotes() {
        return entries.stream().map(Entry::quote).toList();
    }

    /**
     * How quotes are shown.
     *
     * @param gloss the lines that are below them
     */
    public record Layout(Order order, Wording wording, QuoteGloss gloss) {

        private boolean isGlossed() {
            return !gloss.equals(QuoteGloss.NONE);
        }

        private int most() {
            return isGlossed() ? MAX_GLOSSED : MAX;
        }

        /** @param onPage how many quotes there are from the first of the page on */
        private Excerpt excerpt(VerifiedQuote quote, int onPage) {
            if (!isGlossed()) {
                return onPage < SEVERAL ? Excerpt.of(quote) : Excerpt.of(quote, MAX_LENGTH_OF_SEVERAL);
            }
            return switch (onPage) {
                case 1 -> Excerpt.of(quote);
                case 2 -> Excerpt.of(quote, MAX_LENGTH_OF_TWO_GLOSSED);
                default -> Excerpt.of(quote, MAX_LENGTH_OF_THREE_GLOSSED);
            };
        }

        /** Whether lines have to be spared: a name in two scripts fills its own, so that the meeting is with the place of the quote. */
        private boolean isTight(int onPage) {
            return isGlossed() && onPage >= MAX_GLOSSED;
        }

        private Entry entry(
                VerifiedQuote quote, Excerpt excerpt, boolean isShared, boolean isOfMeeting, boolean isTight) {
            Attribution attribution = new Attribution(wording, gloss);
            String words = excerpt.markdown();
            if (!isShared) {
                String speaker =
                        isOfMeeting || isTight ? attribution.speaker(quote.speaker()) : attribution.speakerAt(quote);
                words = order == Order.WORDS_FIRST ? words + "\n" + speaker : speaker + "\n" + words;
            }
            String place = isTight && !isOfMeeting
                    ? attribution.placeAt(quote, excerpt.words())
                    : attribution.place(quote, excerpt.words());
            String glossed = GlossLine.below(excerpt, gloss, wording);
            return glossed.isEmpty()
                    ? new Entry(quote, words + "\n" + place, "")
                    : new Entry(quote, words, glossed.strip() + "\n" + place);
        }
    }
}
