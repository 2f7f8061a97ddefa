package dev.hatsugen.discord.ui;

import dev.hatsugen.quote.QuoteGloss;
import java.util.Optional;

/** The line that a reader of English finds below a quote. */
public final class GlossLine {

    private GlossLine() {}

    /** The line with the line feed before it; empty where there is none. */
    public static String below(String words, QuoteGloss gloss, Wording wording) {
        Optional<String> translation = gloss.translation(words);
        if (translation.isPresent()) {
            return "\n" + wording.text("card.translation", MarkdownEscaper.line(translation.get()));
        }
        String line = gloss.line(words);
        return line.isEmpty() ? "" : "\n" + wording.text("card.gloss", MarkdownEscaper.line(line));
    }
}
