package dev.hatsugen.retrieval;

import dev.hatsugen.index.PassageIndex;
import dev.hatsugen.language.Glosser;
import dev.hatsugen.minutes.Passage;
import dev.hatsugen.question.Topic;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/**
 * Measures how much of what a question is about stands in a passage: each of its words weighs its inverse document frequency,
 * one that occurs nowhere weighs most, and it is there when the passage has the word itself or a word of the same gloss.
 */
final class Evidence {

    private static final double SAME_GLOSS = 0.8;

    private final PassageIndex index;
    private final Glosser glosser;
    private final PassageContents contents;

    Evidence(PassageIndex index, Glosser glosser, PassageContents contents) {
        this.index = index;
        this.glosser = glosser;
        this.contents = contents;
    }

    /** One thing a question asks about. */
    private record Ask(String term, List<String> gloss, double weight) {}

    /** What {@code topic} asks for, ready to be held against many passages. */
    Probe probe(Topic topic) {
        List<Ask> asks = new ArrayList<>();
        if (Glosser.isJapanese(topic.text())) {
            for (String term : topic.key()) {
                List<String> gloss = index.glossTerms(glosser.gloss(term));
                asks.add(new Ask(term, gloss, rarity(term, gloss)));
            }
        } else {
            for (String word : new HashSet<>(index.glossTerms(String.join(" ", topic.key())))) {
                asks.add(new Ask(word, List.of(word), rarity(word, List.of(word))));
            }
        }
        return new Probe(asks);
    }

    private double rarity(String term, List<String> gloss) {
        int frequency = index.wordFrequency(term);
        for (String word : gloss) {
            frequency = Math.max(frequency, index.glossFrequency(word) / Math.max(1, gloss.size()));
        }
        return Math.log(1 + (index.size() + 0.5) / (frequency + 0.5));
    }

    /** The words of one question. */
    final class Probe {

        private final List<Ask> asks;
        private final double total;

        private Probe(List<Ask> asks) {
            this.asks = asks;
            this.total = asks.stream().mapToDouble(Ask::weight).sum();
        }

        /** The share of the question that stands in {@code passage}, from 0 to 1; 1 for a question about nothing. */
        double in(Passage passage) {
            if (total == 0) {
                return 1;
            }
            PassageContents.Content content = contents.of(passage);
            double found = 0;
            for (Ask ask : asks) {
                if (content.terms().contains(ask.term())) {
                    found += ask.weight();
                } else if (!ask.gloss().isEmpty()) {
                    long shared = ask.gloss().stream()
                            .filter(content.gloss()::contains)
                            .count();
                    found += ask.weight() * SAME_GLOSS * shared / ask.gloss().size();
                }
            }
            return found / total;
        }
    }
}
