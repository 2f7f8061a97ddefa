package dev.hatsugen.index;

import dev.hatsugen.minutes.Corpus;
import dev.hatsugen.minutes.Passage;
import dev.hatsugen.minutes.PassageCutter;
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

/** A {@link PassageSearch} over one commit of a Lucene index. */
final class LuceneSearch implements PassageSearch {

    private static final int MAX_TERMS = 200;
    private static final int SENTENCES_IN_A_PASSAGE = 3;

    private final Directory directory;
    private final Path folder;
    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final Corpus corpus;
    private final Map<String, Passage> passages = new LinkedHashMap<>();
    private final AtomicReferenceArray<Passage> byDocument;

    LuceneSearch(FSDirectory directory, DirectoryReader reader, Corpus corpus) {
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

    @Override
    public Corpus corpus() {
        return corpus;
    }

    @Override
    public Collection<Passage> passages() {
        return passages.values();
    }

    @Override
    public @Nullable Passage passage(String id) {
        return passages.get(id);
    }

    @Override
    public List<Hit> byWords(Map<String, Float> terms, Scope scope, int limit) {
        return search(anyOf(Fields.WORDS, terms), scope, limit);
    }

    @Override
    public List<Hit> byGloss(String gloss, Scope scope, int limit) {
        Map<String, Float> terms = new HashMap<>();
        glossTerms(gloss).forEach(term -> terms.put(term, 1f));
        return search(anyOf(Fields.GLOSS, terms), scope, limit);
    }

    @Override
    public List<Hit> byPassageVector(float[] vector, Scope scope, int limit) {
        return run(new KnnFloatVectorQuery(Fields.VECTOR, vector, limit, filter(scope)), limit);
    }

    @Override
    public List<Hit> bySentenceVector(float[] vector, Scope scope, int limit) {
        int sentences = limit * SENTENCES_IN_A_PASSAGE;
        Map<String, Hit> best = new LinkedHashMap<>();
        for (Hit hit :
                run(new KnnFloatVectorQuery(Fields.SENTENCE_VECTOR, vector, sentences, filter(scope)), sentences)) {
            best.putIfAbsent(hit.passage().id(), hit);
        }
        return best.values().stream().limit(limit).toList();
    }

    @Override
    public List<String> glossTerms(String gloss) {
        return Analysis.terms(Fields.GLOSS, gloss);
    }

    @Override
    public int wordFrequency(String term) {
        return frequency(Fields.WORDS, term);
    }

    @Override
    public int glossFrequency(String term) {
        return frequency(Fields.GLOSS, term);
    }

    @Override
    public Instant madeAt() {
        try {
            Path commit = folder.resolve(reader.getIndexCommit().getSegmentsFileName());
            return Files.getLastModifiedTime(commit).toInstant();
        } catch (IOException e) {
            throw broken(e);
        }
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
