package dev.hatsugen.language;

import dev.hatsugen.minutes.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * Tells in English what a Japanese text is about, in terms that need no grammar: words that are beside each other in the text are one
 * term. Figures with what they count and words in Latin letters are left out, for a reader of English reads them in the text itself.
 */
public final class KeyWords {

    private final Glosser glosser;

    public KeyWords(Glosser glosser) {
        this.glosser = glosser;
    }

    /**
     * A term.
     *
     * @param english one word or several
     * @param span of the folded text, what it stands for
     */
    public record Term(String english, Span span) {

        private Term and(String next, Span behind) {
            return new Term(english + " " + next, span.union(behind));
        }
    }

    /** The terms of a folded text, in order; none where it says nothing that the glossary knows. */
    public List<Term> of(String folded) {
        List<Word> words = Words.of(folded);
        BitSet left = leftOut(words);
        List<Term> terms = new ArrayList<>();
        for (Glosser.Unit unit : glosser.units(folded)) {
            String english = isLeftOut(unit, words, left) ? "" : english(unit, words);
            if (english.isEmpty()) {
                continue;
            }
            boolean joins = !terms.isEmpty()
                    && terms.getLast().span().end() == unit.span().start();
            terms.add(joins ? terms.removeLast().and(english, unit.span()) : new Term(english, unit.span()));
        }
        return terms;
    }

    private static String english(Glosser.Unit unit, List<Word> words) {
        boolean isJapanese = Glosser.isJapanese(unit.form());
        if (unit.entry() != null) {
            String gloss = unit.entry().gloss();
            return isJapanese || !gloss.equalsIgnoreCase(unit.form()) ? gloss : "";
        }
        return isJapanese
                ? words.stream()
                        .filter(word -> word.span().equals(unit.span()))
                        .findFirst()
                        .map(Glosser::unknown)
                        .orElse("")
                : "";
    }

    private static boolean isLeftOut(Glosser.Unit unit, List<Word> words, BitSet left) {
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).span().overlaps(unit.span()) && !left.get(i)) {
                return false;
            }
        }
        return true;
    }

    /** Years of an era, numbers, what counts or orders them, and a sign in brackets, such as the day of the week. */
    private static BitSet leftOut(List<Word> words) {
        BitSet left = new BitSet(words.size());
        for (int i = 0; i < words.size(); i++) {
            Optional<EraYears.Year> year = EraYears.at(words, i);
            if (year.isPresent()) {
                left.set(i, i + year.get().words());
            }
            Word word = words.get(i);
            boolean isSign = word.surface().length() == 1 && word.kind() != Word.Kind.MARK;
            boolean counts = isSign && i > 0 && left.get(i - 1) && word.kind() != Word.Kind.FUNCTION;
            boolean orders = word.kind() == Word.Kind.MINOR && kind(words, i + 1) == Word.Kind.NUMBER;
            boolean isInBrackets = isSign
                    && surface(words, i - 1).endsWith("(")
                    && surface(words, i + 1).startsWith(")");
            if (word.kind() == Word.Kind.NUMBER || counts || orders || isInBrackets) {
                left.set(i);
            }
        }
        return left;
    }

    private static String surface(List<Word> words, int at) {
        return at < 0 || at >= words.size() ? "" : words.get(at).surface();
    }

    private static Word.Kind kind(List<Word> words, int at) {
        return at < words.size() ? words.get(at).kind() : Word.Kind.MARK;
    }
}
