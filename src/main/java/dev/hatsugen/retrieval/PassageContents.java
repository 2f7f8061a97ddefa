package dev.hatsugen.retrieval;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import dev.hatsugen.index.PassageSearch;
import dev.hatsugen.language.EnglishStems;
import dev.hatsugen.language.Folding;
import dev.hatsugen.language.Glosser;
import dev.hatsugen.language.NormalizedText;
import dev.hatsugen.language.Terms;
import dev.hatsugen.minutes.Passage;
import dev.langchain4j.data.segment.TextSegment;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What is in each passage; found out when it is asked for, and kept for a while. Safe for several threads. */
public final class PassageContents {

    /** Of so many characters of passages what is in them is kept, in some 60 MB. */
    private static final int MAX_CHARACTERS = 1_500_000;

    private final PassageSearch index;
    private final Glosser glosser;
    private final Cache cache;
    private final Map<String, Content> titles = new ConcurrentHashMap<>();

    public PassageContents(PassageSearch index, Glosser glosser) {
        this(index, glosser, new Cache());
    }

    /** @param cache what is known of passages, of earlier states of the index too */
    public PassageContents(PassageSearch index, Glosser glosser, Cache cache) {
        this.index = index;
        this.glosser = glosser;
        this.cache = cache;
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

    /** What was found out about passages of late, by their text. Safe for several threads. */
    public static final class Cache {

        private final LoadingCache<String, NormalizedText> compacts = bounded().build(NormalizedText::of);
        private final com.github.benmanes.caffeine.cache.Cache<String, Content> contents =
                bounded().build();

        private static <V> Caffeine<String, V> bounded() {
            return Caffeine.newBuilder().maximumWeight(MAX_CHARACTERS).weigher((String text, V found) -> text.length());
        }

        NormalizedText compact(String text) {
            return compacts.get(text);
        }
    }

    Content of(Passage passage) {
        return cache.contents.get(passage.text(), text -> content(text, compact(passage)));
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
        return cache.compact(passage.text());
    }

    /** Whether {@code form} is in any passage. */
    public boolean standsAnywhere(String form) {
        String wanted = NormalizedText.of(form).text();
        return !wanted.isEmpty()
                && index.candidates(List.of(form))
                        .anyMatch(passage -> compact(passage).text().contains(wanted));
    }

    /** Whether a term, of an English word in any of its forms, is one of any passage. */
    public boolean isTermAnywhere(String term) {
        return index.wordFrequency(EnglishStems.of(term)) > 0;
    }

    /** Whether any word of {@code term}'s gloss is in the gloss of any passage. */
    public boolean isGlossedAnywhere(String term) {
        return index.glossTerms(glosser.gloss(term)).stream().anyMatch(word -> index.glossFrequency(word) > 0);
    }
}
