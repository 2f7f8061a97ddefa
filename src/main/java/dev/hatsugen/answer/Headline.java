package dev.hatsugen.answer;

import java.util.List;

/**
 * The answer in one line, shown above everything else: names, a date, a figure. It is put together from words of the minutes and
 * their record and a few of ours, never written.
 *
 * @param text the line; empty where the first quote itself says it
 * @param cut the words in it that are not ours: each is in the minutes, or is a name, a label or a date of the record
 * @param wordsFirst whether a reader wants the words before the one who said them
 */
public record Headline(String text, List<String> cut, boolean wordsFirst) {

    /** The first quote says it, below the name of who said it. */
    public static final Headline SPEAKER = new Headline("", List.of(), false);

    /** The first quote says it. */
    public static final Headline WORDS = new Headline("", List.of(), true);

    public Headline {
        cut = List.copyOf(cut);
    }

    /** The same line behind words of ours; they may be empty. */
    Headline behind(String words) {
        String gap = text.isEmpty() || words.isEmpty() ? "" : " ";
        return new Headline(words + gap + text, cut, wordsFirst);
    }
}
