package dev.hatsugen.retrieval;

import dev.hatsugen.language.Glossary;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the phrases of a topic in English that the glossary can say in Japanese: the longest runs of its words first. */
final class EnglishPhrases {

    private static final int MAX_WORDS = 6;
    private static final Set<String> LINKS =
            Set.of("of", "the", "a", "an", "for", "and", "or", "in", "on", "to", "with");

    private EnglishPhrases() {}

    /** The phrases of {@code folded}; a word that the glossary lacks is one by itself. */
    static List<String> of(String folded, Glossary glossary) {
        List<String> words = List.of(folded.split("[\\s,;/]+"));
        List<String> phrases = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            int end = Math.min(words.size(), at + MAX_WORDS);
            while (end > at + 1 && !isKnown(String.join(" ", words.subList(at, end)), glossary)) {
                end--;
            }
            String phrase = String.join(" ", words.subList(at, end));
            if (!phrase.isEmpty() && !LINKS.contains(phrase)) {
                phrases.add(phrase);
            }
            at = end;
        }
        return phrases;
    }

    private static boolean isKnown(String phrase, Glossary glossary) {
        return !glossary.headwords(phrase).isEmpty() || glossary.find(phrase).isPresent();
    }
}
