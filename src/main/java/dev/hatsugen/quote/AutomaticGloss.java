package dev.hatsugen.quote;

import dev.hatsugen.language.Glosser;
import dev.hatsugen.minutes.Sentences;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Glosses of quotes: their key words by the glossary. A sentence whose negation would be lost has none. */
public final class AutomaticGloss implements QuoteGloss {

    /** In UTF-16 units; a reader gets the gist, and a card keeps its room for the quotes. */
    private static final int MAX_LENGTH = 160;

    /** A line of a card does not begin with the mark. */
    private static final String BETWEEN = "\u00a0\u00b7 ";

    private static final String MORE = " \u2026";

    private final NegationGloss sentences;
    private final OfficeGloss offices;

    public AutomaticGloss(Glosser glosser) {
        this.sentences = new NegationGloss(glosser);
        this.offices = new OfficeGloss(glosser);
    }

    @Override
    public String line(String words) {
        if (!Glosser.isJapanese(words)) {
            return "";
        }
        Set<String> told = new HashSet<>();
        StringBuilder line = new StringBuilder();
        boolean leavesOut = false;
        for (String sentence :
                Sentences.of(words).stream().map(span -> span.of(words)).toList()) {
            Optional<List<String>> terms = sentences.of(sentence);
            String gloss = terms.map(all -> shortened(once(all, told))).orElse("");
            boolean fits = !gloss.isEmpty() && line.length() + BETWEEN.length() + gloss.length() < MAX_LENGTH;
            if (fits) {
                line.append(line.isEmpty() ? "" : BETWEEN).append(gloss);
            }
            leavesOut |= !fits && terms.filter(List::isEmpty).isEmpty();
        }
        return line.isEmpty() || !leavesOut || line.toString().endsWith(MORE) ? line.toString() : line + MORE;
    }

    /** Without the terms that were told before; a sentence that negates is told whole. */
    private static List<String> once(List<String> terms, Set<String> told) {
        boolean negates = terms.stream().anyMatch(term -> term.indexOf('[') >= 0);
        return negates ? terms : terms.stream().filter(told::add).toList();
    }

    /** Terms as a line, up to one that fits; empty where the rest holds a negation that it would lack. */
    private static String shortened(List<String> terms) {
        String gloss = String.join(BETWEEN, terms);
        if (gloss.length() < MAX_LENGTH) {
            return gloss;
        }
        int border = gloss.lastIndexOf(BETWEEN, MAX_LENGTH - BETWEEN.length() - MORE.length());
        return border < 0 || gloss.indexOf('[', border) >= 0 ? "" : gloss.substring(0, border) + MORE;
    }

    /** The title in English, where the glossary knows all of it; else empty. */
    @Override
    public String office(String title) {
        return offices.of(title);
    }
}
