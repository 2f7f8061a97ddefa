package dev.hatsugen.index;

import dev.hatsugen.minutes.Corpus;
import dev.hatsugen.minutes.Passage;
import dev.hatsugen.minutes.PassageCutter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnFloatVectorQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Searches the passages of one corpus. Queries are made of terms, never parsed from a user's text. Safe for several threads. */
public final class PassageIndex implements Closeable {

    private static final int MAX_TERMS = 200;
    private static final int SENTENCES_IN_A_PASSAGE = 3;

    private final Directory directory;
    private final Path folder;
    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final Corpus corpus;
    private final Map<String, Passage> passages = new LinkedHashMap<>();
    private final AtomicReferenceArray<Passage> byDocument;

    PassageIndex(FSDirectory directory, DirectoryReader reader, Corpus corpus) {
        this.directory = directory;
        this.folder = directory.getDirectory();
        this.reader = reader;
        this.searcher = new IndexSearcher(reader);
        this.corpus = corpus;
        this.byDocument = new AtomicReferenceArray<>(reader.maxDoc());
        corpus.meetings().stream()
                .flatMap(meeting -> PassageCutter.passages(meeting).stream())
                .forEach(passage -> passages.put(passage.id(), passage));
    }

    /** The corpus that the index was made of. */
    public Corpus corpus() {
        return corpus;
    }

    /** All passages, oldest meeting first, in the order of the record. */
    public Collection<Passage> passages() {
        return passages.values();
    }

    /** The passage of that id, or null where there is none. */
    public @Nullable Passage passage(String id) {
        return passages.get(id);
    }

    /**
     * Passages that hold any of the terms, best first, by BM25.
     *
     * @param terms Japanese base forms with a weight above 0
     * @param limit how many at most, 1 or more
     */
    public List<Hit> byWords(Map<String, Float> terms, Scope scope, int limit) {
        return search(anyOf(Fields.WORDS, terms), scope, limit);
    }

    /** Passages whose English gloss holds any of the words of {@code gloss}, best first, by BM25. */
    public List<Hit> byGloss(String gloss, Scope scope, int limit) {
        Map<String, Float> terms = new HashMap<>();
        glossTerms(gloss).forEach(term -> terms.put(term, 1f));
        return search(anyOf(Fields.GLOSS, terms), scope, limit);
    }

    /** Passages whose meaning is nearest to {@code vector}, best first; the score is the cosine mapped to 0..1. */
    public List<Hit> byMeaning(float[] vector, Scope scope, int limit) {
        return run(new KnnFloatVectorQuery(Fields.VECTOR, vector, limit, filter(scope)), limit);
    }

    /** Passages that hold a sentence whose meaning is nearest to {@code vector}, best first, each once. */
    public List<Hit> bySentence(float[] vector, Scope scope, int limit) {
        int sentences = limit * SENTENCES_IN_A_PASSAGE;
        Map<String, Hit> best = new LinkedHashMap<>();
        for (Hit hit :
                run(new KnnFloatVectorQuery(Fields.SENTENCE_VECTOR, vector, sentences, filter(scope)), sentences)) {
            best.putIfAbsent(hit.passage().id(), hit);
        }
        return best.values().stream().limit(limit).toList();
    }

    /** The stemmed English words of {@code gloss} without stop words. */
    public List<String> glossTerms(String gloss) {
        return Analysis.terms(Fields.GLOSS, gloss);
    }

    /** In how many passages a Japanese base form stands. */
    public int wordFrequency(String term) {
        return frequency(Fields.WORDS, term);
    }

    /** In how many passages' gloss a stemmed English word stands. */
    public int glossFrequency(String term) {
        return frequency(Fields.GLOSS, term);
    }

    /**
     * When the index was made.
     *
     * @throws IndexException if its folder cannot be read
     */
    public Instant madeAt() {
        try {
            Path commit = folder.resolve(reader.getIndexCommit().getSegmentsFileName());
            return Files.getLastModifiedTime(commit).toInstant();
        } catch (IOException e) {
            throw broken(e);
        }
    }

    /** How many passages there are. */
    public int size() {
        return passages.size();
    }

    @Override
    public void close() {
        try {
            reader.close();
            directory.close();
        } catch (IOException e) {
            throw broken(e);
        }
    }

    private int frequency(String field, String term) {
        try {
            return reader.docFreq(new Term(field, term));
        } catch (IOException e) {
            throw broken(e);
        }
    }

    private static Query anyOf(String field, Map<String, Float> terms) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        terms.entrySet().stream().limit(MAX_TERMS).forEach(term -> {
            Query query = new TermQuery(new Term(field, term.getKey()));
            any.add(new BoostQuery(query, term.getValue()), BooleanClause.Occur.SHOULD);
        });
        return any.build();
    }

    private List<Hit> search(Query query, Scope scope, int limit) {
        Query filter = filter(scope);
        BooleanQuery.Builder filtered = new BooleanQuery.Builder().add(query, BooleanClause.Occur.MUST);
        if (filter != null) {
            filtered.add(filter, BooleanClause.Occur.FILTER);
        }
        return run(filtered.build(), limit);
    }

    private static @Nullable Query filter(Scope scope) {
        BooleanQuery.Builder filter = new BooleanQuery.Builder();
        if (!scope.meetings().isEmpty()) {
            filter.add(in(Fields.MEETING, scope.meetings()), BooleanClause.Occur.FILTER);
        }
        if (!scope.voices().isEmpty()) {
            filter.add(in(Fields.VOICE, scope.voices()), BooleanClause.Occur.FILTER);
        }
        return scope.equals(Scope.ALL) ? null : filter.build();
    }

    private static Query in(String field, Set<String> values) {
        return new TermInSetQuery(field, values.stream().map(BytesRef::new).toList());
    }

    private List<Hit> run(Query query, int limit) {
        try {
            StoredFields stored = searcher.storedFields();
            List<Hit> hits = new ArrayList<>();
            for (ScoreDoc found : searcher.search(query, limit).scoreDocs) {
                hits.add(new Hit(passage(stored, found.doc), found.score));
            }
            return hits;
        } catch (IOException e) {
            throw broken(e);
        }
    }

    /** The passage of a document, read from the disk once: most questions look at most documents. */
    private Passage passage(StoredFields stored, int document) throws IOException {
        Passage known = byDocument.get(document);
        if (known == null) {
            known = passages.get(
                    stored.document(document, Set.of(Fields.PASSAGE)).get(Fields.PASSAGE));
            if (known == null) {
                throw new IllegalStateException("the index holds a passage that the corpus lacks");
            }
            byDocument.set(document, known);
        }
        return known;
    }

    private static IndexException broken(IOException e) {
        return new IndexException("the index cannot be read. Run: hatsugen reindex", e, false);
    }
}
