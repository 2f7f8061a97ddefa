package dev.hatsugen.retrieval;

import dev.hatsugen.index.PassageSearch;
import dev.hatsugen.index.Scope;
import dev.hatsugen.language.EnglishStems;
import dev.hatsugen.language.Folding;
import dev.hatsugen.language.Glosser;
import dev.hatsugen.language.NormalizedText;
import dev.hatsugen.language.Terms;
import dev.hatsugen.minutes.Passage;
import dev.langchain4j.data.segment.TextSegment;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What is in each passage: its characters at once, its words when they are first asked for. Safe for several threads. */
public final class PassageContents {

    private final PassageSearch index;
    private final Glosser glosser;
    private final Cache cache;
    private final Map<String, NormalizedText> compacts = new LinkedHashMap<>();
    private final List<String> compactTexts;
    private final Map<String, Content> titles = new ConcurrentHashMap<>();

    public PassageContents(PassageSearch index, Glosser glosser) {
        this(index, glosser, new Cache());
    }

    /** @param cache what is known of passages of earlier states of the index; forgets those that this one does not hold */
    public PassageContents(PassageSearch index, Glosser glosser, Cache cache) {
        this.index = index;
        this.glosser = glosser;
        this.cache = cache;
        cache.keepOnly(index.passages());
        index.passages().forEach(passage -> compacts.put(passage.id(), cache.compact(passage.text())));
        this.compactTexts = compacts.values().stream().map(NormalizedText::text).toList();
    }

    /** The index that holds the passages. */
    public PassageSearch index() {
        return index;
    }

    /**
     * One passage's content.
     *
     * @param compact its text folded, without blanks and middle dots
     * @param folded its text folded
     * @param terms its Japanese base forms
     * @param gloss the stemmed words of its English gloss
     */
    record Content(NormalizedText compact, String folded, Set<String> terms, Set<String> gloss) {}

    /** What was found out about passages, by their text. Safe for several threads. */
    public static final class Cache {

        private final Map<String, Content> contents = new ConcurrentHashMap<>();
        private final Map<String, NormalizedText> compacts = new ConcurrentHashMap<>();

        NormalizedText compact(String text) {
            return compacts.computeIfAbsent(text, NormalizedText::of);
        }

        void keepOnly(Collection<Passage> passages) {
            Set<String> texts = new HashSet<>();
            passages.forEach(passage -> texts.add(passage.text()));
            contents.keySet().retainAll(texts);
            compacts.keySet().retainAll(texts);
        }
    }

    Content of(Passage passage) {
        return cache.contents.computeIfAbsent(passage.text(), text -> content(text, compact(passage)));
    }

    /** What is in the title of a section. */
    Content ofTitle(String title) {
        return titles.computeIfAbsent(title, text -> content(text, NormalizedText.of(text)));
    }

    private Content content(String text, NormalizedText compact) {
        Set<String> terms = new HashSet<>();
        Terms.of(text).forEach(term -> terms.add(term.text()));
        Set<String> gloss = new HashSet<>(index.glossTerms(glosser.gloss(text)));
        return new Content(compact, Folding.fold(text), terms, gloss);
    }

    /** @throws IllegalArgumentException if {@code segment} is none that {@link PassageContent} made of a passage of this index */
    Passage passage(TextSegment segment) {
        String id = segment.metadata().getString(PassageContent.PASSAGE_ID);
        Passage passage = id == null ? null : index.passage(id);
        if (passage == null) {
            throw new IllegalArgumentException("a segment of no passage of the index: " + id);
        }
        return passage;
    }

    /** One passage's text folded, without blanks and middle dots. */
    NormalizedText compact(Passage passage) {
        return Objects.requireNonNull(compacts.get(passage.id()), "a passage of another index");
    }

    /** Whether {@code form} is in any passage. */
    public boolean standsAnywhere(String form) {
        return index.holding(form, Scope.ALL).findAny().isPresent();
    }

    /** Whether a term, of an English word in any of its forms, is one of any passage. */
    public boolean isTermAnywhere(String term) {
        return index.wordFrequency(EnglishStems.of(term)) > 0;
    }

    /** Whether any word of {@code term}'s gloss is in the gloss of any passage. */
    public boolean isGlossedAnywhere(String term) {
        return index.glossTerms(glosser.gloss(term)).stream().anyMatch(word -> index.glossFrequency(word) > 0);
    }

    /** All passages, oldest meeting first, in the order of the record. */
    Collection<Passage> passages() {
        return index.passages();
    }

    /** The compact text of every passage, in that order. */
    List<String> compactTexts() {
        return compactTexts;
    }
}
