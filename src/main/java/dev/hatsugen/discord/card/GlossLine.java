package dev.hatsugen.discord.card;

import dev.hatsugen.answer.QuoteGloss;

/** The small line that a reader of English finds below a quote. */
public final class GlossLine {

    private GlossLine() {}

    /** The line with the line feed before it; empty where there is none. */
    public static String below(String words, QuoteGloss gloss) {
        String line = gloss.line(words);
        return line.isEmpty() ? "" : "\n-# " + InertMarkdown.line(line);
    }
}
