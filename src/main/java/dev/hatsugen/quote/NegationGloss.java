package dev.hatsugen.quote;

import dev.hatsugen.language.Folding;
import dev.hatsugen.language.Glosser;
import dev.hatsugen.language.KeyWords;
import dev.hatsugen.language.Lexicon;
import dev.hatsugen.language.Word;
import dev.hatsugen.language.Words;
import dev.hatsugen.minutes.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;

/** The key words of a sentence with each of its negations, in brackets beside what it negates. */
final class NegationGloss {

    private static final List<Lexicon.Rule> PHRASES = Lexicon.of("negations").rules();
    private static final String UNTELLABLE = "-";
    private static final Set<String> WORDS = Lexicon.of("negated-words").words("behind");
    private static final Set<String> PREFIXES = Lexicon.of("negated-words").words("prefix");

    private final KeyWords keyWords;

    NegationGloss(Glosser glosser) {
        this.keyWords = new KeyWords(glosser);
    }

    /**
     * A stretch of a folded sentence that negates.
     *
     * @param english what it is in English; {@value #UNTELLABLE} where no gloss can say it
     * @param isPrefix whether it negates what is behind it
     */
    private record Negation(Span span, String english, boolean isPrefix) {}

    /** The terms of one sentence; empty where a negation in it cannot be told word by word. */
    Optional<List<GlossTerm>> of(String sentence) {
        Folding.Folded folding = Folding.foldWithOffsets(sentence);
        int[] offsets = folding.offsets();
        return folded(folding.text())
                .map(terms -> terms.stream()
                        .map(term -> new GlossTerm(
                                term.english(),
                                new Span(
                                        offsets[term.span().start()],
                                        offsets[term.span().end()])))
                        .toList());
    }

    private Optional<List<GlossTerm>> folded(String folded) {
        List<Negation> negations = negations(folded);
        if (negations.stream().anyMatch(negation -> negation.english().equals(UNTELLABLE))) {
            return Optional.empty();
        }
        List<GlossTerm> terms = new ArrayList<>();
        String before = "";
        int at = 0;
        for (Negation negation : negations) {
            add(terms, before, at, folded.substring(at, negation.span().start()));
            String told = "[" + negation.english() + "]";
            before = negation.isPrefix() ? told : "";
            if (!negation.isPrefix()) {
                terms.add(
                        terms.isEmpty()
                                ? new GlossTerm(told, negation.span())
                                : terms.removeLast().with(told, negation.span()));
            }
            at = negation.span().end();
        }
        add(terms, before, at, folded.substring(at));
        return Optional.of(terms);
    }

    /** @param at where the piece is in its sentence */
    private void add(List<GlossTerm> terms, String before, int at, String piece) {
        String told = before;
        for (KeyWords.Term found : keyWords.of(piece)) {
            Span span = new Span(at + found.span().start(), at + found.span().end());
            terms.add(new GlossTerm(told.isEmpty() ? found.english() : told + " " + found.english(), span));
            told = "";
        }
        if (!told.isEmpty()) {
            terms.add(new GlossTerm(told, new Span(at, at)));
        }
    }

    private static List<Negation> negations(String folded) {
        List<Negation> found = new ArrayList<>();
        for (Lexicon.Rule rule : PHRASES) {
            Matcher matcher = rule.pattern().matcher(folded);
            while (matcher.find()) {
                add(found, new Negation(new Span(matcher.start(), matcher.end()), rule.category(), false));
            }
        }
        for (Word word : Words.of(folded)) {
            boolean isPrefix = word.kind() == Word.Kind.MINOR && PREFIXES.contains(word.surface());
            if (isPrefix || WORDS.contains(word.base())) {
                add(found, new Negation(word.span(), "not", isPrefix));
            }
        }
        found.sort(Comparator.comparingInt(negation -> negation.span().start()));
        return found;
    }

    private static void add(List<Negation> found, Negation next) {
        if (found.stream().noneMatch(other -> other.span().overlaps(next.span()))) {
            found.add(next);
        }
    }
}
