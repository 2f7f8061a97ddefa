package dev.hatsugen.retrieval;

import dev.hatsugen.index.PassageSearch;
import dev.hatsugen.language.Folding;
import dev.hatsugen.language.Glossary;
import dev.hatsugen.language.Glosser;
import dev.hatsugen.language.NormalizedText;
import dev.hatsugen.language.Word;
import dev.hatsugen.language.Words;
import dev.hatsugen.minutes.Passage;
import dev.hatsugen.minutes.Span;
import dev.hatsugen.question.Topic;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds every passage on a topic, word by word: the topic's phrases, their other ways of writing and the aliases that the glossary
 * knows. It ranks nothing and leaves nothing out.
 */
public final class TopicScan {

    private static final double ENOUGH = 0.45;
    private static final Pattern LIST = Pattern.compile("[\\s、，,/／;；]+");

    private final List<TopicPhrase> phrases;
    private final boolean anyOf;
    private final PassageContents contents;

    private TopicScan(List<TopicPhrase> phrases, boolean anyOf, PassageContents contents) {
        this.phrases = List.copyOf(phrases);
        this.anyOf = anyOf;
        this.contents = contents;
    }

    /** Prepares a search of all passages for the topic of a question. */
    public static TopicScan of(Topic topic, Glossary glossary, PassageContents contents) {
        SearchedTexts<Passage> texts = new SearchedTexts.Passages(contents.index());
        List<TopicPhrase> phrases = new ArrayList<>();
        boolean anyOf = Phrases.areAlternatives(topic.text());
        for (String words : Phrases.of(topic.text())) {
            TopicPhrase whole = TopicPhrase.of(words, false, glossary, texts);
            List<String> parts = Phrases.parts(words);
            if (whole.isNowhere() && parts.size() > 1) {
                anyOf = true;
                parts.forEach(part -> phrases.add(TopicPhrase.of(part, false, glossary, texts)));
            } else {
                phrases.add(whole);
            }
        }
        return new TopicScan(phrases, anyOf, contents);
    }

    /**
     * Prepares a search of all passages for a topic that is named and not asked about, in Japanese or English. Blanks and commas
     * part alternatives; a compound is also found with its parts apart.
     */
    public static TopicScan of(String named, Glossary glossary, PassageContents contents) {
        SearchedTexts<Passage> texts = new SearchedTexts.Passages(contents.index());
        String folded = Folding.fold(named.strip());
        boolean japanese = Glosser.isJapanese(folded);
        List<String> words = japanese ? japanesePhrases(folded) : EnglishPhrases.of(folded, glossary);
        boolean anyOf = Phrases.areAlternatives(folded)
                || (japanese && LIST.matcher(folded).find());
        List<TopicPhrase> phrases = words.stream()
                .map(phrase -> TopicPhrase.of(phrase, true, glossary, texts))
                .toList();
        return new TopicScan(phrases, anyOf, contents);
    }

    private static List<String> japanesePhrases(String folded) {
        return Stream.of(LIST.split(folded))
                .filter(chunk -> !chunk.isEmpty())
                .flatMap(chunk -> chunkPhrases(chunk).stream())
                .toList();
    }

    /** A chunk without particles is one phrase, whatever its words; else its noun phrases. */
    private static List<String> chunkPhrases(String chunk) {
        boolean compound = Words.of(chunk).stream().noneMatch(word -> word.kind() == Word.Kind.FUNCTION);
        List<String> phrases = compound ? List.of() : Phrases.of(chunk);
        return phrases.isEmpty() ? List.of(chunk) : phrases;
    }

    /** Whether the topic has anything to look for. */
    public boolean isEmpty() {
        return phrases.isEmpty();
    }

    /**
     * Every passage that may be on the topic, or may announce a point that is, in the order of the record: all others need not be looked
     * into. Where not any phrase will do, the rarest one must be there.
     */
    public Stream<Passage> candidates() {
        PassageSearch index = contents.index();
        List<TopicPhrase> needed = phrases;
        if (!anyOf && !phrases.isEmpty()) {
            TopicPhrase rarest = phrases.getFirst();
            for (TopicPhrase phrase : phrases) {
                rarest = phrase.weight() > rarest.weight() ? phrase : rarest;
            }
            needed = List.of(rarest);
        }
        return index.inOrder(needed.stream().flatMap(phrase -> phrase.candidates(index)));
    }

    /** Whether {@code passage} is on the topic: any of its alternatives, or its rarest phrase and enough of the others. */
    public boolean matches(Passage passage) {
        double total = 0;
        double found = 0;
        double rarest = 0;
        boolean hasRarest = false;
        for (TopicPhrase phrase : phrases) {
            boolean stands = phrase.standsIn(passage, contents);
            if (stands && anyOf) {
                return true;
            }
            total += phrase.weight();
            found += stands ? phrase.weight() : 0;
            if (phrase.weight() > rarest) {
                rarest = phrase.weight();
                hasRarest = stands;
            }
        }
        return hasRarest && found >= ENOUGH * total;
    }

    /**
     * Where the topic's words are in {@code passage}, in whatever form, as ranges of its text in order; of two that overlap
     * only the longer one.
     */
    public List<Span> marks(Passage passage) {
        NormalizedText text = contents.compact(passage);
        List<Span> marks = new ArrayList<>();
        phrases.stream()
                .flatMap(phrase -> (phrase.isNowhere() ? phrase.termsIn(passage.text()) : phrase.in(text)).stream())
                .sorted(Comparator.comparingInt(Span::length).reversed())
                .filter(span -> marks.stream().noneMatch(span::overlaps))
                .forEach(marks::add);
        marks.sort(Comparator.comparingInt(Span::start));
        return marks;
    }

    /** Whether the title of a section names the topic. */
    public boolean isNamedBy(String title) {
        return !all(title).isEmpty();
    }

    /** Where the phrases of the topic are in {@code words}; empty where one of them does not and none will do. */
    List<Span> all(String words) {
        NormalizedText text = NormalizedText.of(words);
        List<Span> found = new ArrayList<>();
        for (TopicPhrase phrase : phrases) {
            List<Span> here = phrase.in(text);
            if (here.isEmpty() && !anyOf) {
                return List.of();
            }
            found.addAll(here);
        }
        return found;
    }

    /** Where parts of a compound of the topic are in {@code words}, in order. */
    List<Span> parts(String words) {
        NormalizedText text = NormalizedText.of(words);
        return inOrder(phrases.stream().flatMap(phrase -> phrase.partsIn(text).stream()));
    }

    /** Where parts of a compound of the topic are in {@code words} that are rare enough to name it, in order. */
    List<Span> rareParts(String words) {
        NormalizedText text = NormalizedText.of(words);
        return inOrder(phrases.stream().flatMap(phrase -> phrase.rarePartsIn(text).stream()));
    }

    private static List<Span> inOrder(Stream<Span> spans) {
        return spans.sorted(Comparator.comparingInt(Span::start)).toList();
    }
}
