package dev.hatsugen.quote;

import dev.hatsugen.minutes.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Tells readers of English roughly what a quote is about. The quote stays as it is: a gloss is beside it, never in its place,
 * and says itself that it is none of the minutes' words.
 */
@FunctionalInterface
public interface QuoteGloss {

    /** For readers of Japanese, who need none. */
    QuoteGloss NONE = words -> "";

    /**
     * The words in English, one by one, to be on a line below them; empty where there is nothing to tell, or not without a
     * negation that they hold. That it is automatic and no translation is on the page once.
     *
     * @param words of the minutes
     */
    String line(String words);

    /**
     * The words around what was looked for in English, in a line with a limit: with every negation that they hold, or empty.
     *
     * @param text of the minutes
     * @param shown the range of it that is above the line
     * @param hits ranges of what was looked for
     * @param longest in UTF-16 units
     */
    default String around(String text, Span shown, List<Span> hits, int longest) {
        return line(shown.of(text));
    }

    /**
     * A language model's translation of the first sentences of the words, which goes before {@link #line}; empty where there is none.
     *
     * @param words of the minutes
     */
    default Optional<String> translation(String words) {
        return Optional.empty();
    }

    /** An office in English; empty where its words are not known. */
    default String office(String title) {
        return "";
    }

    /** What readers of that language get. */
    default QuoteGloss in(Locale language) {
        return language.getLanguage().equals(Locale.JAPANESE.getLanguage()) ? NONE : this;
    }
}
