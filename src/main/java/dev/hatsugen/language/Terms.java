package dev.hatsugen.language;

import dev.hatsugen.minutes.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of a text that it can be found by: dictionary forms of its content words. */
public final class Terms {

    /** Words that are in every turn and tell nothing. */
    private static final Set<String> EMPTY_WORDS = Lexicon.of("stopwords").words();

    private Terms() {}

    /**
     * One term.
     *
     * @param text what it is found by; of an English word the stem, of a noun that is a form of a verb the verb
     * @param kind the word's kind
     * @param span where it is in the text
     */
    public record Term(String text, Word.Kind kind, Span span) {}

    /**
     * The terms of {@code text}, in order, repetitions kept; a year of an era is there as a year of the common era too, and a number in
     * the figures 0 to 9 however it is written.
     */
    public static List<Term> of(String text) {
        List<Term> terms = new ArrayList<>();
        List<Word> words = Words.of(text);
        boolean japanese = Glosser.isJapanese(text);
        for (int at = 0; at < words.size(); at++) {
            Optional<WrittenNumber> number = WrittenNumber.at(words, at);
            if (number.isPresent()) {
                terms.add(new Term(
                        number.get().figures(), Word.Kind.NUMBER, number.get().span()));
                at += number.get().words() - 1;
                continue;
            }
            Word word = words.get(at);
            String form = normalised(word.base());
            boolean empty = EMPTY_WORDS.contains(form) && !isNameInLatin(word, text, japanese);
            if (word.isContent() && !empty) {
                terms.add(new Term(EnglishStems.of(finding(word, form)), word.kind(), word.span()));
            }
            EraYears.at(words, at)
                    .map(year -> new Term(String.valueOf(year.year()), Word.Kind.NUMBER, word.span()))
                    .ifPresent(terms::add);
        }
        return terms;
    }

    /** Dictionary forms and what each of them is found by, where it is one term: メンバー is found by メンバ. */
    public static Set<String> forms(Set<String> words) {
        return words.stream()
                .flatMap(word -> {
                    List<Term> terms = of(word);
                    String found = terms.size() == 1 ? terms.getFirst().text() : word;
                    return Stream.of(word, EnglishStems.of(word), found);
                })
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String finding(Word word, String form) {
        return word.kind() == Word.Kind.NOUN ? DeverbalNouns.verb(form) : form;
    }

    /** Whether a Latin word is none of English: it is in Japanese (IT化), or is written in capital letters (IT). */
    private static boolean isNameInLatin(Word word, String text, boolean japanese) {
        String written = word.span().of(text);
        return word.surface().matches("[a-z]{2,}") && (japanese || written.equals(written.toUpperCase(Locale.ROOT)));
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
