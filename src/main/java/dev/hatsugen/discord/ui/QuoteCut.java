package dev.hatsugen.discord.ui;

import dev.hatsugen.minutes.Sentences;
import dev.hatsugen.minutes.Span;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Shortens quotes that are too long for a card, at the end of a sentence where one fits, and always with a mark. */
public final class QuoteCut {

    private QuoteCut() {}

    /**
     * The words as a block quote of at most {@code longest} UTF-16 units, the mark included.
     *
     * @param mark is behind words that were cut
     * @throws IllegalArgumentException if not even the mark fits
     */
    public static String fit(String words, int longest, String mark) {
        String whole = MarkdownEscaper.quote(words);
        if (whole.length() <= longest) {
            return whole;
        }
        int room = longest - mark.length();
        if (room < 2) {
            throw new IllegalArgumentException("no quote fits into " + longest + " characters");
        }
        String cut = longest(words, sentenceEnds(words), room);
        if (cut.isEmpty()) {
            cut = longest(words, characterEnds(words), room);
        }
        return (cut.isEmpty() ? "> " : cut) + mark;
    }

    private static String longest(String words, List<Integer> ends, int room) {
        int fits = 0;
        int over = ends.size();
        String best = "";
        while (fits < over) {
            int middle = (fits + over) >>> 1;
            String quote = MarkdownEscaper.quote(words.substring(0, ends.get(middle)));
            if (quote.length() <= room) {
                best = quote;
                fits = middle + 1;
            } else {
                over = middle;
            }
        }
        return best;
    }

    private static List<Integer> sentenceEnds(String words) {
        return Sentences.of(words).stream().map(Span::end).toList();
    }

    private static List<Integer> characterEnds(String words) {
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.JAPANESE);
        characters.setText(words);
        List<Integer> ends = new ArrayList<>();
        for (int end = characters.next(); end != BreakIterator.DONE; end = characters.next()) {
            ends.add(end);
        }
        return ends;
    }
}
