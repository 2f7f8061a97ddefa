package dev.hatsugen.language;

import dev.hatsugen.minutes.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The words of a text that it can be found by: dictionary forms of its content words. */
public final class Terms {

    /** Words that stand in every turn and tell nothing. */
    private static final Set<String> EMPTY_WORDS = WordList.read(Terms.class, "empty-words.txt");

    private Terms() {}

    /**
     * One term.
     *
     * @param text what it is found by
     * @param kind the word's kind
     * @param span where it stands in the text
     */
    public record Term(String text, Word.Kind kind, Span span) {}

    /** The terms of {@code text}, in order, repetitions kept. */
    public static List<Term> of(String text) {
        List<Term> terms = new ArrayList<>();
        for (Word word : Words.of(text)) {
            String form = normalised(word.base());
            if (word.isContent() && !EMPTY_WORDS.contains(form)) {
                terms.add(new Term(form, word.kind(), word.span()));
            }
        }
        return terms;
    }

    /** Whether a dictionary form tells nothing by itself. */
    static boolean isEmpty(String base) {
        return EMPTY_WORDS.contains(base);
    }

    /** A dictionary form without the long-vowel mark that some write at the end of katakana words (コンピューター). */
    static String normalised(String base) {
        boolean longMark = base.length() >= 4 && base.endsWith("ー");
        return longMark ? base.substring(0, base.length() - 1) : base;
    }
}
