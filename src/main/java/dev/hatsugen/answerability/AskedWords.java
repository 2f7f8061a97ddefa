package dev.hatsugen.answerability;

import dev.hatsugen.answerability.Sentences.Sentence;
import dev.hatsugen.index.PassageSearch;
import dev.hatsugen.language.Glosser;
import dev.hatsugen.question.Topic;
import java.util.List;

/** The key words of a question, weighed by their inverse document frequency; words that name the type of answer asked for aside. */
final class AskedWords {

    /** What a word counts for that stands there under its gloss alone. */
    private static final double SAME_GLOSS = 0.8;

    private final List<Asked> words;
    private final double total;

    private AskedWords(List<Asked> words) {
        this.words = words;
        this.total = words.stream().mapToDouble(Asked::weight).sum();
    }

    /** A word with the stemmed words of its gloss. */
    private record Asked(String term, List<String> gloss, double weight) {

        double in(Sentence sentence) {
            if (sentence.terms().contains(term)
                    || (term.length() > 1 && sentence.folded().contains(term))) {
                return 1;
            }
            return gloss.isEmpty()
                    ? 0
                    : SAME_GLOSS
                            * gloss.stream().filter(sentence.gloss()::contains).count()
                            / gloss.size();
        }
    }

    static AskedWords of(Topic topic, PassageSearch index, Glosser glosser) {
        List<String> subject =
                topic.key().stream().filter(term -> !AnswerType.isNamedBy(term)).toList();
        return new AskedWords((subject.isEmpty() ? topic.key() : subject)
                .stream()
                        .map(term -> {
                            List<String> gloss = index.glossTerms(glosser.gloss(term));
                            return new Asked(term, gloss, rarity(term, gloss, index));
                        })
                        .toList());
    }

    private static double rarity(String term, List<String> gloss, PassageSearch index) {
        int frequency = index.wordFrequency(term);
        for (String word : gloss) {
            frequency = Math.max(frequency, index.glossFrequency(word) / gloss.size());
        }
        return Math.log(1 + (index.size() + 0.5) / (frequency + 0.5));
    }

    /** The share of the words that stands in any of {@code sentences}, by weight, from 0 to 1; 0 for a question without words. */
    double coverage(List<Sentence> sentences) {
        if (total == 0) {
            return 0;
        }
        double found = 0;
        for (Asked word : words) {
            found += word.weight()
                    * sentences.stream().mapToDouble(word::in).max().orElse(0);
        }
        return found / total;
    }

    /** The greatest share of the weight that one word has that stands in none of {@code sentences}, from 0 to 1. */
    double greatestMissing(List<Sentence> sentences) {
        return words.stream()
                        .mapToDouble(word -> word.weight()
                                * (1
                                        - sentences.stream()
                                                .mapToDouble(word::in)
                                                .max()
                                                .orElse(0)))
                        .max()
                        .orElse(0)
                / Math.max(total, Double.MIN_NORMAL);
    }
}
