package dev.hatsugen.discord.ui;

import dev.hatsugen.quote.QuoteGloss;

/** The line that a reader of English finds below a quote. */
public final class GlossLine {

    private GlossLine() {}

    /** The line with the line feed before it; empty where there is none. */
    public static String below(String words, QuoteGloss gloss, Wording wording) {
        String line = gloss.line(words);
        return line.isEmpty() ? "" : "\n" + wording.text("card.gloss", MarkdownEscaper.line(line));
    }
}
