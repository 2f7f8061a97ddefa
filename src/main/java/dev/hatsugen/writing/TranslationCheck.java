package dev.hatsugen.writing;

import dev.hatsugen.language.Folding;
import dev.hatsugen.language.Glosser;
import dev.hatsugen.language.Lexicon;
import dev.hatsugen.language.Word;
import dev.hatsugen.language.Words;
import dev.hatsugen.quote.AutomaticGloss;
import dev.hatsugen.quote.QuoteGloss;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Whether an English sentence may be shown as the translation of a Japanese one: the same figures, names and negations, most words known. */
final class TranslationCheck {

    private static final Lexicon NEGATED = Lexicon.of("negated-words");

    /** In key words before what is denied. */
    private static final char DENIED = '[';

    private final Glosser glosser;
    private final QuoteGloss keyWords;
    private final List<PointCheck> checks;

    TranslationCheck(Glosser glosser, KnownPeople people) {
        this.glosser = glosser;
        this.keyWords = new AutomaticGloss(glosser);
        this.checks = List.of(new FigureCheck(), new NameCheck(people), new AntonymCheck(), new WordingCheck());
    }

    boolean holds(String translation, String sentence) {
        String said = Folding.fold(sentence);
        String english = Folding.fold(glosser.gloss(sentence).toLowerCase(Locale.ROOT)) + "\n" + said;
        Evidence evidence = new Evidence(List.of(), said, "", said, english, List.of(said));
        String folded = Folding.fold(translation);
        return PlainSentence.is(translation, Locale.ENGLISH)
                && EnglishNameCheck.holds(translation, evidence)
                && Predicates.isNegated(folded) == isNegated(said, keyWords.line(sentence))
                && values(folded).containsAll(values(said))
                && checks.stream().allMatch(check -> check.holds(folded, evidence));
    }

    /** By its words, by its key words, or by how one of them begins: the model may lose any of these. */
    private static boolean isNegated(String said, String keyWords) {
        return Predicates.negations(said) > 0
                || keyWords.indexOf(DENIED) >= 0
                || Words.of(said).stream().anyMatch(TranslationCheck::beginsNegated)
                || Predicates.of(said).stream().anyMatch(Predicates.Predicate::isNegated);
    }

    private static boolean beginsNegated(Word word) {
        return NEGATED.rules().stream()
                .anyMatch(rule -> rule.category().equals("prefix")
                        && rule.pattern().matcher(word.surface()).lookingAt());
    }

    /** However they are written: 1.0 is 1. */
    private static Set<BigDecimal> values(String folded) {
        return Figures.of(folded).stream().map(Figures.Figure::value).collect(Collectors.toCollection(TreeSet::new));
    }
}
