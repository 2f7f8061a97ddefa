package dev.hatsugen.quote;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.language.Glossary;
import dev.hatsugen.language.Glosser;
import dev.hatsugen.language.Lexicon;
import dev.hatsugen.language.LexiconReader;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The readers of the lexicons that {@code quote} uses. */
public final class QuoteLexicons {

    private static final NegationGloss GLOSS = new NegationGloss(new Glosser(Glossary.EMPTY));

    private QuoteLexicons() {}

    /** By the name of the lexicon. */
    public static Map<String, LexiconReader> readers() {
        return Map.of("negations", QuoteLexicons::negation);
    }

    private static void negation(Lexicon.Rule rule, String example) {
        Optional<String> gloss = GLOSS.of(example)
                .map(terms -> terms.stream().map(GlossTerm::english).collect(Collectors.joining(" ")));
        if (rule.category().equals("-")) {
            assertThat(gloss).isEmpty();
        } else {
            assertThat(gloss.orElse("")).contains("[" + rule.category() + "]");
        }
    }
}
