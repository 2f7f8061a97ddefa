package dev.hatsugen.quote;

import dev.hatsugen.language.Folding;
import dev.hatsugen.language.Glosser;
import dev.hatsugen.minutes.Sentences;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Glosses of quotes, made word by word with the glossary. A sentence whose negation would be lost has none. */
public final class AutomaticGloss implements QuoteGloss {

    /** In UTF-16 units; a reader gets the gist, and a card keeps its room for the quotes. */
    private static final int MAX_LENGTH = 220;

    private final Glosser glosser;
    private final NegationGloss sentences;

    public AutomaticGloss(Glosser glosser) {
        this.glosser = glosser;
        this.sentences = new NegationGloss(glosser);
    }

    @Override
    public String line(String words) {
        if (!Glosser.isJapanese(words)) {
            return "";
        }
        StringBuilder line = new StringBuilder();
        boolean leavesOut = false;
        for (String sentence :
                Sentences.of(words).stream().map(span -> span.of(words)).toList()) {
            String gloss = sentences.of(sentence).map(AutomaticGloss::shortened).orElse("");
            boolean fits = !gloss.isEmpty() && line.length() + gloss.length() < MAX_LENGTH;
            if (fits) {
                line.append(line.isEmpty() ? "" : " ").append(gloss);
            }
            leavesOut |= !fits;
        }
        return line.isEmpty() || !leavesOut ? line.toString() : line + " …";
    }

    /** A long gloss up to a word; empty where the rest holds a negation that it would lack. */
    private static String shortened(String gloss) {
        if (gloss.length() < MAX_LENGTH) {
            return gloss;
        }
        int border = gloss.lastIndexOf(' ', MAX_LENGTH - 3);
        return border < 0 || gloss.indexOf('[', border) >= 0 ? "" : gloss.substring(0, border) + " …";
    }

    /** The title in English, where the glossary knows all of it; else empty. */
    @Override
    public String office(String title) {
        List<Glosser.Unit> units = glosser.units(Folding.fold(title));
        boolean isKnown = !units.isEmpty() && units.stream().allMatch(unit -> unit.entry() != null);
        return isKnown ? capital(glosser.gloss(title)) : "";
    }

    private static String capital(String title) {
        return Optional.of(title)
                .filter(words -> !words.isEmpty())
                .map(words -> words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1))
                .orElse("");
    }
}
