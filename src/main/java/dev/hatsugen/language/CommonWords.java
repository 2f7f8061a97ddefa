package dev.hatsugen.language;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The words that tell nothing in the minutes at hand, because they are in many of their turns or in what its speakers are
 * called. They are counted in the minutes (document frequency by turn), so that a body's own subject is common in its minutes
 * and telling in others'; words of any deliberation (対策, 検討) are common everywhere.
 */
public final class CommonWords {

    private static final Set<String> OF_DEBATE = Lexicon.of("debate-words").words();

    /** The share of the turns above which a word is common. */
    private static final double MAX_SHARE = 0.5;

    /** In fewer turns a word is never common by its number. */
    private static final int MIN_TURNS = 4;

    private final Set<String> words = new HashSet<>();

    private CommonWords() {}

    /**
     * The common words of some minutes.
     *
     * @param turns the words of each turn
     * @param labels what its speakers are called
     */
    public static CommonWords of(Collection<String> turns, Collection<String> labels) {
        CommonWords common = new CommonWords();
        Map<String, Integer> frequency = new HashMap<>();
        for (String turn : turns) {
            surfaces(turn).forEach(word -> frequency.merge(word, 1, Integer::sum));
        }
        double most = Math.max(MIN_TURNS - 1, MAX_SHARE * turns.size());
        frequency.forEach((word, count) -> {
            if (count > most) {
                common.words.add(word);
            }
        });
        labels.forEach(label -> common.words.addAll(surfaces(label)));
        return common;
    }

    /** Whether every word of {@code phrase} is common, a number or an affix. */
    public boolean holdAllOf(String phrase) {
        List<Word> parts = Words.of(phrase);
        return parts.stream().allMatch(this::isEmpty) || OF_DEBATE.contains(Folding.fold(phrase));
    }

    private boolean isEmpty(Word word) {
        return switch (word.kind()) {
            case NOUN, NAME, PERSON, VERB, ADJECTIVE ->
                words.contains(word.surface()) || OF_DEBATE.contains(word.surface());
            case NUMBER, ADVERB, MINOR, FUNCTION, MARK -> true;
        };
    }

    private static Set<String> surfaces(String text) {
        return Words.of(text).stream()
                .filter(Word::isContent)
                .map(Word::surface)
                .collect(Collectors.toSet());
    }
}
