package dev.hatsugen.answer;

import dev.hatsugen.index.PassageSearch;
import dev.hatsugen.language.Glosser;
import dev.hatsugen.language.NormalizedText;
import dev.hatsugen.language.Terms;
import dev.hatsugen.minutes.Span;
import dev.hatsugen.question.Topic;
import dev.hatsugen.quote.Highlights;
import dev.hatsugen.quote.VerifiedQuote;
import dev.hatsugen.retrieval.Phrases;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds the words of a question's topic in quotes: the words themselves in any form, and those of the same English gloss. A word
 * weighs its inverse document frequency. Safe for several threads.
 */
final class TopicHighlighter {

    private static final int MIN_PHRASE_LENGTH = 2;

    /** Of so many quotes, the best, words are marked too that have the same gloss as those looked for: it takes long. */
    private static final int MAX_GLOSSED = 50;

    private final PassageSearch index;
    private final Glosser glosser;

    TopicHighlighter(PassageSearch index, Glosser glosser) {
        this.index = index;
        this.glosser = glosser;
    }

    /** What is looked for: its phrases, compact, and its words. */
    private record Sought(List<String> phrases, List<Wanted> words) {}

    /** A word that is looked for: its base form, and the stemmed words of its gloss. */
    private record Wanted(String term, Set<String> gloss, double weight) {}

    /** {@code quotes} with what they hold of {@code topic}; what was marked in them before stays marked. */
    List<VerifiedQuote> highlighted(List<VerifiedQuote> quotes, Topic topic) {
        boolean japanese = Glosser.isJapanese(topic.text());
        List<String> phrases = Phrases.of(topic.text()).stream()
                .map(phrase -> NormalizedText.of(phrase).text())
                .filter(phrase -> japanese && phrase.length() >= MIN_PHRASE_LENGTH)
                .toList();
        Sought sought = new Sought(phrases, japanese ? japanese(topic) : english(topic));
        return IntStream.range(0, quotes.size())
                .mapToObj(place -> highlighted(quotes.get(place), sought, place < MAX_GLOSSED))
                .toList();
    }

    private VerifiedQuote highlighted(VerifiedQuote quote, Sought sought, boolean glossed) {
        List<Highlights.Match> matches = new ArrayList<>(phrases(quote.text(), sought.phrases()));
        List<Wanted> wanted = sought.words();
        quote.highlights().matches().forEach(span -> matches.add(new Highlights.Match(span, span.of(quote.text()), 1)));
        Set<Span> exact = new HashSet<>();
        for (Terms.Term term : Terms.of(quote.text())) {
            wanted.stream().filter(word -> word.term().equals(term.text())).forEach(word -> {
                matches.add(new Highlights.Match(term.span(), word.term(), word.weight()));
                exact.add(term.span());
            });
        }
        if (glossed) {
            glosser.units(quote.text()).stream()
                    .map(Glosser.Unit::span)
                    .filter(span -> exact.stream().noneMatch(span::overlaps))
                    .forEach(span -> byGloss(span, quote.text(), wanted).forEach(matches::add));
        }
        return quote.with(Highlights.of(quote.text(), matches));
    }

    /** Where whole phrases are: they weigh little beside their words, and hold their suffixes too. */
    private static List<Highlights.Match> phrases(String text, List<String> phrases) {
        NormalizedText compact = NormalizedText.of(text);
        List<Highlights.Match> matches = new ArrayList<>();
        for (String phrase : phrases) {
            int at = compact.text().indexOf(phrase);
            while (at >= 0) {
                matches.add(new Highlights.Match(compact.written(at, at + phrase.length()), phrase, 1));
                at = compact.text().indexOf(phrase, at + phrase.length());
            }
        }
        return matches;
    }

    private Stream<Highlights.Match> byGloss(Span span, String text, List<Wanted> wanted) {
        List<String> words = index.glossTerms(glosser.gloss(span.of(text)));
        return wanted.stream()
                .filter(word -> !word.gloss().isEmpty() && words.containsAll(word.gloss()))
                .map(word -> new Highlights.Match(span, word.term(), word.weight()));
    }

    private List<Wanted> japanese(Topic topic) {
        List<Wanted> wanted = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Terms.Term term : Terms.of(topic.text())) {
            if (topic.key().contains(term.text()) && seen.add(term.text())) {
                Set<String> gloss = new LinkedHashSet<>(index.glossTerms(glosser.gloss(term.text())));
                wanted.add(new Wanted(term.text(), gloss, rarity(index.wordFrequency(term.text()))));
            }
        }
        glosser.units(topic.text()).stream()
                .map(unit -> unit.span().of(topic.text()))
                .filter(seen::add)
                .map(unit -> new Wanted(unit, Set.copyOf(index.glossTerms(glosser.gloss(unit))), 1))
                .filter(word -> word.gloss().size() > 1)
                .forEach(wanted::add);
        return wanted;
    }

    private List<Wanted> english(Topic topic) {
        return Set.copyOf(index.glossTerms(String.join(" ", topic.key()))).stream()
                .map(word -> new Wanted(word, Set.of(word), rarity(index.glossFrequency(word))))
                .toList();
    }

    private double rarity(int frequency) {
        return Math.log(1 + (index.size() + 0.5) / (frequency + 0.5));
    }
}
