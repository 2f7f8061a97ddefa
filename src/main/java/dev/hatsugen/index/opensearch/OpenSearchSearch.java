package dev.hatsugen.index.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import dev.hatsugen.index.Analysis;
import dev.hatsugen.index.Fields;
import dev.hatsugen.index.Hit;
import dev.hatsugen.index.IndexedPassages;
import dev.hatsugen.index.PassageSearch;
import dev.hatsugen.index.QuantizedVectors;
import dev.hatsugen.index.Scope;
import dev.hatsugen.language.NormalizedText;
import dev.hatsugen.minutes.Corpus;
import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.minutes.Passage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A {@link PassageSearch} over the state of an index in a cluster. */
final class OpenSearchSearch implements PassageSearch {

    private static final int SENTENCES_IN_A_PASSAGE = 3;

    private final PointInTime state;
    private final Corpus corpus;
    private final Instant madeAt;
    private final Frequencies frequencies;
    private final PassageTokens tokens;
    private final Map<String, Passage> passages = new LinkedHashMap<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, List<Passage>> byMeeting = new HashMap<>();

    /** @param state of an index of exactly this corpus */
    OpenSearchSearch(PointInTime state, Corpus corpus, Instant madeAt) {
        this.state = state;
        this.corpus = corpus;
        this.madeAt = madeAt;
        this.frequencies = new Frequencies(state);
        this.tokens = new PassageTokens(state);
        for (Meeting meeting : corpus.meetings()) {
            List<Passage> own = IndexedPassages.of(meeting);
            byMeeting.put(meeting.key(), own);
            for (Passage passage : own) {
                passages.put(passage.id(), passage);
                places.put(passage.id(), places.size());
            }
        }
    }

    private interface Work<T> {
        T run() throws ClusterException;
    }

    private static <T> T attempt(Work<T> work) {
        try {
            return work.run();
        } catch (ClusterException e) {
            throw e.toIndexException();
        }
    }

    @Override
    public Corpus corpus() {
        return corpus;
    }

    @Override
    public Collection<Passage> passages() {
        return passages.values();
    }

    @Override
    public List<Passage> passages(Meeting meeting) {
        return byMeeting.getOrDefault(meeting.key(), List.of());
    }

    @Override
    public @Nullable Passage passage(String id) {
        return passages.get(id);
    }

    @Override
    public List<Hit> byWords(Map<String, Float> terms, Scope scope, int limit) {
        return byTerms(Fields.WORDS, terms, scope, limit);
    }

    @Override
    public Stream<Passage> holding(String form, Scope scope) {
        String wanted = NormalizedText.of(form).text();
        if (wanted.isEmpty()) {
            return Stream.empty();
        }
        return matching(List.of(wanted), scope)
                .filter(passage -> NormalizedText.of(passage.text()).text().contains(wanted));
    }

    @Override
    public Stream<Passage> candidates(Collection<String> forms) {
        List<String> wanted =
                forms.stream().map(form -> NormalizedText.of(form).text()).toList();
        return matching(wanted, Scope.ALL);
    }

    /** The passages in the scope that hold all pairs of characters of the forms, in the order of the record. */
    private Stream<Passage> matching(List<String> normalized, Scope scope) {
        Set<String> bigrams = new HashSet<>();
        normalized.forEach(form -> bigrams.addAll(Analysis.terms(Fields.CHARACTERS, form)));
        if (bigrams.isEmpty()) {
            return passages.values().stream().filter(scope::holds);
        }
        Set<String> ids = matching(Queries.allOf(Fields.CHARACTERS, bigrams, scope));
        return passages.values().stream().filter(passage -> ids.contains(passage.id()));
    }

    private Set<String> matching(Map<String, ?> query) {
        Set<String> ids = new HashSet<>();
        return attempt(() -> {
            state.forEach(
                    query,
                    Documents.ID,
                    Map.of("_source", false),
                    hit -> ids.add(hit.path("_id").asText()));
            return ids;
        });
    }

    @Override
    public List<Hit> byGloss(String gloss, Scope scope, int limit) {
        Map<String, Float> terms = new HashMap<>();
        glossTerms(gloss).forEach(term -> terms.put(term, 1f));
        return byTerms(Fields.GLOSS, terms, scope, limit);
    }

    private List<Hit> byTerms(String field, Map<String, Float> terms, Scope scope, int limit) {
        return terms.isEmpty() ? List.of() : run(Queries.anyOf(field, terms, scope), limit);
    }

    @Override
    public List<Hit> byPassageVector(float[] vector, Scope scope, int limit) {
        return run(Queries.nearest(Fields.VECTOR, vector, scope, limit), limit);
    }

    @Override
    public List<Hit> bySentenceVector(float[] vector, Scope scope, int limit) {
        int sentences = limit * SENTENCES_IN_A_PASSAGE;
        Map<String, Hit> best = new LinkedHashMap<>();
        run(Queries.nearest(Fields.SENTENCE_VECTOR, vector, scope, sentences), sentences)
                .forEach(hit -> best.putIfAbsent(hit.passage().id(), hit));
        return best.values().stream().limit(limit).toList();
    }

    /** The hits, best first; of equal ones the first in the record first, as in Lucene in this process. */
    private List<Hit> run(Map<String, ?> query, int limit) {
        Map<String, ?> search = Map.of(
                "query",
                query,
                "size",
                limit,
                "sort",
                List.of(Map.of("_score", "desc"), Map.of(Documents.ID, "asc")),
                "track_total_hits",
                false,
                "_source",
                false);
        List<Hit> hits = new ArrayList<>();
        for (JsonNode hit : attempt(() -> state.search(search)).path("hits").path("hits")) {
            hits.add(new Hit(
                    passageOf(hit.path("_id").asText()), hit.path("_score").floatValue()));
        }
        hits.sort(Comparator.comparingDouble(Hit::score)
                .reversed()
                .thenComparing(hit -> places.get(hit.passage().id())));
        return hits;
    }

    private Passage passageOf(String document) {
        Passage passage = passages.get(document);
        Passage whole = passage != null ? passage : passages.get(Documents.passageOfSentence(document));
        if (whole == null) {
            throw new IllegalStateException("the index holds a passage that the corpus lacks");
        }
        return whole;
    }

    @Override
    public List<String> glossTerms(String gloss) {
        return Analysis.terms(Fields.GLOSS, gloss);
    }

    @Override
    public int wordFrequency(String term) {
        return attempt(() -> frequencies.of(Fields.WORDS, term));
    }

    @Override
    public int glossFrequency(String term) {
        return attempt(() -> frequencies.of(Fields.GLOSS, term));
    }

    @Override
    public int characterFrequency(String bigram) {
        return attempt(() -> frequencies.of(Fields.CHARACTERS, bigram));
    }

    @Override
    public QuantizedVectors tokenVectors(String id) {
        return attempt(() -> tokens.of(id));
    }

    @Override
    public void prefetchTokenVectors(Collection<String> ids) {
        attempt(() -> tokens.prefetch(ids));
    }

    @Override
    public int pieceFrequency(String piece) {
        return attempt(() -> frequencies.of(Fields.PIECES, piece));
    }

    @Override
    public Instant madeAt() {
        return madeAt;
    }

    @Override
    public void close() {
        state.close();
    }
}
