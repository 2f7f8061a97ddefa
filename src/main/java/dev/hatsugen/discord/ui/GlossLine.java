package dev.hatsugen.discord.ui;

import dev.hatsugen.minutes.Span;
import dev.hatsugen.quote.QuoteGloss;
import java.util.List;
import java.util.Optional;

/** The line that a reader of English finds below a quote. It has a line feed before it; it is empty where there is none. */
public final class GlossLine {

    /** Of a line on a card, in UTF-16 units: about two lines on a phone. */
    public static final int BRIEF = 80;

    /** No limit to a line. */
    public static final int ALL = Integer.MAX_VALUE;

    private GlossLine() {}

    /** Of the words around what was looked for, of those that a card shows. */
    public static String below(Excerpt excerpt, QuoteGloss gloss, Wording wording) {
        return line(
                gloss.translation(excerpt.words()),
                gloss.around(excerpt.text(), excerpt.shown(), excerpt.hits(), BRIEF),
                wording);
    }

    /** Of all words. */
    public static String whole(String words, QuoteGloss gloss, Wording wording) {
        return upTo(ALL, words, gloss, wording);
    }

    /** Of as many words from their beginning on as {@code longest} UTF-16 units hold. */
    public static String upTo(int longest, String words, QuoteGloss gloss, Wording wording) {
        String around = gloss.around(words, new Span(0, words.length()), List.of(), longest);
        return line(gloss.translation(words), around, wording);
    }

    private static String line(Optional<String> translation, String words, Wording wording) {
        if (translation.isPresent()) {
            return "\n" + wording.text("card.translation", MarkdownEscaper.line(translation.get()));
        }
        return words.isEmpty() ? "" : "\n" + wording.text("card.gloss", MarkdownEscaper.line(words));
    }
}
