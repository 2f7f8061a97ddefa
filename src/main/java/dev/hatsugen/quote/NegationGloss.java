package dev.hatsugen.quote;

import dev.hatsugen.language.Folding;
import dev.hatsugen.language.Glosser;
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

/** Glosses a sentence piece by piece, so that each negation is in the gloss, in brackets behind what it negates. */
final class NegationGloss {

    private static final List<Lexicon.Rule> PHRASES = Lexicon.of("negations").rules();
    private static final String UNTELLABLE = "-";
    private static final Set<String> WORDS = Lexicon.of("negated-words").words("behind");
    private static final Set<String> PREFIXES = Lexicon.of("negated-words").words("prefix");

    private final Glosser glosser;

    NegationGloss(Glosser glosser) {
        this.glosser = glosser;
    }

    /** A stretch of a folded sentence that negates, and what it is in English; {@value #UNTELLABLE} where no gloss can say it. */
    private record Negation(Span span, String english) {}

    /** The gloss of one sentence; empty where a negation in it cannot be told word by word. */
    Optional<String> of(String sentence) {
        String folded = Folding.fold(sentence);
        List<Negation> negations = negations(folded);
        if (negations.stream().anyMatch(negation -> negation.english().equals(UNTELLABLE))) {
            return Optional.empty();
        }
        StringBuilder gloss = new StringBuilder();
        int at = 0;
        for (Negation negation : negations) {
            gloss.append(piece(folded.substring(at, negation.span().start())));
            gloss.append(" [").append(negation.english()).append("] ");
            at = negation.span().end();
        }
        gloss.append(piece(folded.substring(at)));
        return Optional.of(gloss.toString().replaceAll("\\s+", " ").strip());
    }

    /** Punctuation alone has no gloss. */
    private String piece(String words) {
        return Glosser.isJapanese(words) ? glosser.gloss(words) : words.replaceAll("[^\\p{IsLatin}0-9 ]", "");
    }

    private static List<Negation> negations(String folded) {
        List<Negation> found = new ArrayList<>();
        for (Lexicon.Rule rule : PHRASES) {
            Matcher matcher = rule.pattern().matcher(folded);
            while (matcher.find()) {
                add(found, new Negation(new Span(matcher.start(), matcher.end()), rule.category()));
            }
        }
        for (Word word : Words.of(folded)) {
            boolean isPrefix = word.kind() == Word.Kind.MINOR && PREFIXES.contains(word.surface());
            if (isPrefix || WORDS.contains(word.base())) {
                add(found, new Negation(word.span(), "not"));
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
