package dev.hatsugen.quote;

import java.util.Locale;

/**
 * Tells readers of English roughly what a quote is about. The quote stays as it is: a gloss stands beside it, never in its place,
 * and says itself that it is none of the minutes' words.
 */
@FunctionalInterface
public interface QuoteGloss {

    /** For readers of Japanese, who need none. */
    QuoteGloss NONE = words -> "";

    /**
     * One line of English with the mark of an automatic gloss in front, to stand below the words; empty where there is nothing to
     * tell.
     *
     * @param words of the minutes
     */
    String line(String words);

    /** What readers of that language get. */
    default QuoteGloss in(Locale language) {
        return language.getLanguage().equals(Locale.JAPANESE.getLanguage()) ? NONE : this;
    }
}
