package dev.hatsugen.retrieval;

import dev.hatsugen.index.PassageSearch;
import dev.hatsugen.language.Glosser;
import dev.hatsugen.language.Terms;
import dev.hatsugen.minutes.Passage;
import dev.hatsugen.minutes.Span;
import dev.hatsugen.question.Topic;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.output.Response;
import dev.langchain4j.model.scoring.ScoringModel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Measures how much of what a question is about is in a passage: each of its words weighs its inverse document frequency,
 * one that occurs nowhere weighs most, and it is there when the passage has the word itself or a word of the same gloss. Words
 * that the glossary knows as one (在宅勤務) are there together where the passage has a word of that gloss (テレワーク).
 */
final class TermCoverage {

    private static final double SAME_GLOSS = 0.8;

    private final PassageSearch index;
    private final Glosser glosser;
    private final PassageContents contents;

    TermCoverage(PassageSearch index, Glosser glosser, PassageContents contents) {
        this.index = index;
        this.glosser = glosser;
        this.contents = contents;
    }

    /** A word of a question. */
    private record Asked(String term, List<String> gloss, double weight) {}

    /** One thing a question asks about, in one word or several, with the gloss of all of them. */
    private record Ask(List<Asked> words, List<String> gloss) {

        double weight() {
            return words.stream().mapToDouble(Asked::weight).sum();
        }

        double in(PassageContents.Content content) {
            boolean together = !gloss.isEmpty() && content.gloss().containsAll(gloss);
            double apart = words.stream()
                    .mapToDouble(word -> word.weight()
                            * (content.terms().contains(word.term()) ? 1 : SAME_GLOSS * share(word.gloss(), content)))
                    .sum();
            return together ? Math.max(SAME_GLOSS * weight(), apart) : apart;
        }

        private static double share(List<String> gloss, PassageContents.Content content) {
            return gloss.isEmpty()
                    ? 0
                    : (double) gloss.stream().filter(content.gloss()::contains).count() / gloss.size();
        }
    }

    /** What {@code topic} asks for, ready to be held against many passages. */
    Probe probe(Topic topic) {
        return new Probe(Glosser.isJapanese(topic.text()) ? japanese(topic) : english(topic));
    }

    private List<Ask> japanese(Topic topic) {
        Map<Span, List<Asked>> bySpan = new LinkedHashMap<>();
        List<Span> units =
                glosser.units(topic.text()).stream().map(Glosser.Unit::span).toList();
        Set<String> seen = new HashSet<>();
        for (Terms.Term term : Terms.of(topic.text())) {
            if (topic.key().contains(term.text()) && seen.add(term.text())) {
                Span whole = units.stream()
                        .filter(unit -> unit.contains(term.span()))
                        .findFirst()
                        .orElse(term.span());
                List<String> gloss = index.glossTerms(glosser.gloss(term.text()));
                bySpan.computeIfAbsent(whole, span -> new ArrayList<>())
                        .add(new Asked(term.text(), gloss, rarity(term.text(), gloss)));
            }
        }
        return bySpan.entrySet().stream()
                .map(unit -> new Ask(
                        unit.getValue(),
                        index.glossTerms(glosser.gloss(unit.getKey().of(topic.text())))))
                .toList();
    }

    private List<Ask> english(Topic topic) {
        return new HashSet<>(index.glossTerms(String.join(" ", topic.key())))
                .stream()
                        .map(word -> new Asked(word, List.of(word), rarity(word, List.of(word))))
                        .map(word -> new Ask(List.of(word), List.of()))
                        .toList();
    }

    private double rarity(String term, List<String> gloss) {
        int frequency = index.wordFrequency(term);
        for (String word : gloss) {
            frequency = Math.max(frequency, index.glossFrequency(word) / Math.max(1, gloss.size()));
        }
        return Math.log(1 + (index.size() + 0.5) / (frequency + 0.5));
    }

    /** The words of one question, as a scoring model of passages of this index; the query's text was parsed before. */
    final class Probe implements ScoringModel {

        private final List<Ask> asks;
        private final double total;

        private Probe(List<Ask> asks) {
            this.asks = asks;
            this.total = asks.stream().mapToDouble(Ask::weight).sum();
        }

        /** @throws IllegalArgumentException if a segment is no passage of this index */
        @Override
        public Response<List<Double>> scoreAll(List<TextSegment> segments, String query) {
            // each passage is cut into words here when it is first looked into
            return Response.from(segments.parallelStream()
                    .map(segment -> in(contents.passage(segment)))
                    .toList());
        }

        /** The share of the question that is in {@code passage}, from 0 to 1; 1 for a question about nothing. */
        double in(Passage passage) {
            return in(contents.of(passage));
        }

        /** The share of the question that is in {@code content}, from 0 to 1; 1 for a question about nothing. */
        double in(PassageContents.Content content) {
            if (total == 0) {
                return 1;
            }
            double found = asks.stream().mapToDouble(ask -> ask.in(content)).sum();
            return found / total;
        }
    }
}
