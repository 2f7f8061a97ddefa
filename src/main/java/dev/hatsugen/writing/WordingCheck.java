package dev.hatsugen.writing;

import dev.hatsugen.language.EnglishStems;
import dev.hatsugen.language.Folding;
import dev.hatsugen.language.Glosser;
import dev.hatsugen.language.Lexicon;
import dev.hatsugen.language.Word;
import dev.hatsugen.language.Words;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A sentence is made of the words of the passages it leans on: each word of it that says something is there or beside its quotes, in
 * any form, words for saying aside. A translation is held to {@link #MIN_TRANSLATED} of its words, as a gloss may choose others.
 */
final class WordingCheck implements PointCheck {

    /** Of the words of an English sentence over Japanese quotes. Chosen, not fitted. */
    static final double MIN_TRANSLATED = 0.5;

    private static final int STEM = 4;
    private static final Lexicon SAYING = Lexicon.of("saying");

    @Override
    public boolean holds(String sentence, Evidence evidence) {
        if (Glosser.isJapanese(sentence)) {
            return japanese(sentence, evidence);
        }
        return Glosser.isJapanese(evidence.said()) ? translated(sentence, evidence) : english(sentence, evidence);
    }

    private static boolean japanese(String sentence, Evidence evidence) {
        String known = evidence.leant() + "\n" + evidence.beside();
        Set<String> bases = Words.of(evidence.leant()).stream().map(Word::base).collect(Collectors.toSet());
        return Words.of(sentence).stream()
                .filter(Word::isContent)
                .filter(word -> !SAYING.has("said", word.base()) && !Predicates.isLight(word))
                .allMatch(word -> bases.contains(word.base()) || known.contains(word.surface()));
    }

    private static boolean english(String sentence, Evidence evidence) {
        Set<String> known = words(evidence.leant() + "\n" + evidence.beside())
                .map(EnglishStems::of)
                .collect(Collectors.toSet());
        return words(sentence)
                .filter(word -> !isFraming(word))
                .map(EnglishStems::of)
                .allMatch(known::contains);
    }

    private static boolean translated(String sentence, Evidence evidence) {
        long all = words(sentence).filter(word -> !isFraming(word)).count();
        long found = words(sentence)
                .filter(word -> !isFraming(word))
                .filter(word -> evidence.english().contains(word.substring(0, STEM)))
                .count();
        return found >= MIN_TRANSLATED * all;
    }

    /** Words of saying, and those that only hold a sentence together. */
    private static boolean isFraming(String word) {
        return SAYING.has("said", word) || SAYING.has("frame", word);
    }

    private static Stream<String> words(String english) {
        return Arrays.stream(Folding.fold(english).split("[^\\p{L}]+")).filter(word -> word.length() >= STEM);
    }
}
