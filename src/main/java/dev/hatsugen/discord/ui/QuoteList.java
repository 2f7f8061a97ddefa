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
     * Shows as many quotes as fit, from the first on, and the first in any case.
     *
     * @param room in UTF-16 units, at least 2,000
     * @param gloss the lines that are below the quotes
     */
    public static QuoteList fit(List<VerifiedQuote> quotes, Order order, int room, Wording wording, QuoteGloss gloss) {
        List<Entry> entries = new ArrayList<>();
        boolean isCut = false;
        int left = room;
        VerifiedQuote before = null;
        Meeting told = null;
        boolean isPlain = gloss.equals(QuoteGloss.NONE);
        int most = isPlain ? MAX : MAX_GLOSSED;
        boolean isLong = quotes.size() >= (isPlain ? SEVERAL : MAX_GLOSSED);
        Layout layout = new Layout(order, wording, gloss);
        for (VerifiedQuote quote : quotes.subList(0, Math.min(most, quotes.size()))) {
            Excerpt excerpt = isLong ? Excerpt.of(quote, MAX_LENGTH_OF_SEVERAL) : Excerpt.of(quote);
            boolean isShared = before != null && Attribution.isShared(before, quote);
            Entry entry = layout.entry(quote, excerpt, isShared, Objects.equals(told, quote.meeting()));
            if (entry.length() > left && !entries.isEmpty()) {
                break;
            }
            entries.add(entry);
            isCut |= !excerpt.isWhole();
            left -= entry.length();
            before = quote;
            told = quote.meeting();
        }
        return new QuoteList(entries, quotes.size() - entries.size(), isCut);
    }

    /** The quotes that are shown. */
    public List<VerifiedQuote> quotes() {
        return entries.stream().map(Entry::quote).toList();
    }

    private record Layout(Order order, Wording wording, QuoteGloss gloss) {

        Entry entry(VerifiedQuote quote, Excerpt excerpt, boolean isShared, boolean isOfMeeting) {
            Attribution attribution = new Attribution(wording, gloss);
            String words = excerpt.markdown();
            if (!isShared) {
                String speaker = isOfMeeting ? attribution.speaker(quote.speaker()) : attribution.speakerAt(quote);
                words = order == Order.WORDS_FIRST ? words + "\n" + speaker : speaker + "\n" + words;
            }
            String place = attribution.place(quote, excerpt.words());
            String glossed = GlossLine.below(excerpt.words(), gloss, wording);
            return glossed.isEmpty()
                    ? new Entry(quote, words + "\n" + place, "")
                    : new Entry(quote, words, glossed.strip() + "\n" + place);
        }
    }
}
