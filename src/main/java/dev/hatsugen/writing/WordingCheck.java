package dev.hatsugen.writing;

import dev.hatsugen.language.Folding;
import dev.hatsugen.language.Glosser;
import dev.hatsugen.language.Lexicon;
import dev.hatsugen.language.Word;
import dev.hatsugen.language.Words;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A sentence is made of what its quotes say: so much of it as {@link #MIN_SHARE} has to be in them, speakers and dates aside. */
final class WordingCheck implements PointCheck {

    /** Of the words of a Japanese sentence; leaves room for synonyms. Chosen, not fitted. */
    static final double MIN_SHARE = 0.6;

    /** Of an English one, where a gloss may choose other words for the same thing. */
    static final double MIN_ENGLISH_SHARE = 0.3;

    private static final int STEM = 4;

    @Override
    public boolean holds(String sentence, Evidence evidence) {
        return Glosser.isJapanese(sentence) ? japanese(sentence, evidence) : english(sentence, evidence);
    }

    private static boolean japanese(String sentence, Evidence evidence) {
        Set<String> known = new HashSet<>();
        Words.of(evidence.said()).forEach(word -> known.add(word.base()));
        List<Word> words = Words.of(sentence).stream()
                .filter(Word::isContent)
                .filter(word -> !evidence.beside().contains(word.surface()))
                .filter(word -> !Lexicon.of("saying").has("said", word.base()))
                .toList();
        long found = words.stream()
                .filter(word -> known.contains(word.base()) || evidence.said().contains(word.surface()))
                .count();
        return found >= MIN_SHARE * words.size();
    }

    private static boolean english(String sentence, Evidence evidence) {
        List<String> words = Arrays.stream(Folding.fold(sentence).split("[^\\p{L}]+"))
                .filter(word -> word.length() > STEM)
                .filter(word -> !Lexicon.of("saying").has("said", word))
                .collect(Collectors.toList());
        long found = words.stream()
                .filter(word -> evidence.english().contains(word.substring(0, STEM)))
                .count();
        return found >= MIN_ENGLISH_SHARE * words.size();
    }
}
