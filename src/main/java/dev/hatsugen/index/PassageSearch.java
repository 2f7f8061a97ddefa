package dev.hatsugen.index;

import dev.hatsugen.minutes.Corpus;
import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.minutes.Passage;
import java.io.Closeable;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Searches the passages of one corpus as it was when the index was opened. Queries are made of terms and vectors, never parsed
 * from a user's text. Safe for several threads. Every search throws {@link IndexException} if the index cannot be read.
 */
public interface PassageSearch extends Closeable {

    /** The corpus that the index was made of. */
    Corpus corpus();

    /** All passages, oldest meeting first, in the order of the record. */
    Collection<Passage> passages();

    /** How many passages there are. */
    default int size() {
        return passages().size();
    }

    /** The passages of one meeting, in the order of the record; none where the corpus lacks it. */
    default List<Passage> passages(Meeting meeting) {
        return passages().stream()
                .filter(passage -> passage.meeting().equals(meeting))
                .toList();
    }

    /** {@code passages} of this index, each once, in the order of the record. */
    default Stream<Passage> inOrder(Stream<Passage> passages) {
        Set<Passage> wanted = passages.collect(Collectors.toSet());
        return passages().stream().filter(wanted::contains);
    }

    /** The passage of that id, or null where there is none. */
    @Nullable
    Passage passage(String id);

    /**
     * Passages that hold any of the terms, best first, by BM25.
     *
     * @param terms Japanese base forms with a weight above 0
     * @param limit how many at most, 1 or more
     */
    List<Hit> byWords(Map<String, Float> terms, Scope scope, int limit);

    /**
     * Every passage that holds {@code form}, in the order of the record, read as far as the stream is. Both are compared as
     * {@link dev.hatsugen.language.NormalizedText}; the form may be inside a longer word. None for a form without a character.
     */
    Stream<Passage> holding(String form, Scope scope);

    /**
     * Every passage that holds all of {@code forms}, compared as {@link #holding} does, and perhaps some that do not, in the order of
     * the record: for a caller who looks into them anyway.
     */
    default Stream<Passage> candidates(Collection<String> forms) {
        return passages().stream();
    }

    /** Every passage that holds all of {@code terms}, Japanese base forms, and perhaps some that do not, in the order of the record. */
    default Stream<Passage> withTerms(Collection<String> terms) {
        return passages().stream();
    }

    /** Passages whose English gloss holds any of the words of {@code gloss}, best first, by BM25. */
    List<Hit> byGloss(String gloss, Scope scope, int limit);

    /** Passages whose embedding is nearest to {@code vector}, best first; the score is the cosine mapped to 0..1. */
    List<Hit> byPassageVector(float[] vector, Scope scope, int limit);

    /** Passages that hold a sentence whose embedding is nearest to {@code vector}, best first, each once; scored likewise. */
    List<Hit> bySentenceVector(float[] vector, Scope scope, int limit);

    /** The stemmed English words of {@code gloss} without stop words, in order. */
    List<String> glossTerms(String gloss);

    /** In how many passages a Japanese base form is. */
    int wordFrequency(String term);

    /** In how many passages' gloss a stemmed English word is. */
    int glossFrequency(String term);

    /** In how many passages two characters are side by side, as {@link dev.hatsugen.language.NormalizedText} has them. */
    int characterFrequency(String bigram);

    /** The vectors of a passage's tokens; none where the index was made with a model that has none, or has no such passage. */
    QuantizedVectors tokenVectors(String id);

    /** Tells that the token vectors of these passages are asked for next; an engine across a network reads them in one go. */
    default void prefetchTokenVectors(Collection<String> ids) {}

    /** In how many passages a word piece of the embedding model is. */
    int pieceFrequency(String piece);

    /** When the index was made. */
    Instant madeAt();

    @Override
    void close();
}
