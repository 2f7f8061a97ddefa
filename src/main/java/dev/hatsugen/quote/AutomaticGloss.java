package dev.hatsugen.quote;

import dev.hatsugen.language.Glosser;

/** Glosses of quotes, made word by word with the glossary. */
public final class AutomaticGloss implements QuoteGloss {

    private static final String MARK = "Gloss (automatic, word by word, no translation): ";

    /** In UTF-16 units, without the mark; a reader gets the gist, and a card keeps its room for the quotes. */
    private static final int MAX_LENGTH = 160;

    private final Glosser glosser;

    public AutomaticGloss(Glosser glosser) {
        this.glosser = glosser;
    }

    @Override
    public String line(String words) {
        if (!Glosser.isJapanese(words)) {
            return "";
        }
        String gloss = glosser.gloss(words).replaceAll("\\s+", " ").strip();
        return gloss.isEmpty() ? "" : MARK + shortened(gloss);
    }

    private static String shortened(String gloss) {
        if (gloss.length() <= MAX_LENGTH) {
            return gloss;
        }
        int border = gloss.lastIndexOf(' ', MAX_LENGTH);
        int end = border > 0 ? border : gloss.offsetByCodePoints(0, gloss.codePointCount(0, MAX_LENGTH) - 1);
        return gloss.substring(0, end) + " …";
    }
}
