package dev.hatsugen.index;

import dev.hatsugen.language.NormalizedText;
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
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnFloatVectorQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;

/** A {@link PassageSearch} over one commit of a Lucene index. */
final class LuceneSearch implements PassageSearch {

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
                .flatMap(meeting -> PassageCutter.searchable(meeting).stream())
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
        return run(LuceneQueries.anyOf(Fields.WORDS, terms, scope), limit);
    }

    @Override
    public Stream<Passage> holding(String form, Scope scope) {
        String wanted = NormalizedText.of(form).text();
        if (wanted.isEmpty()) {
            return Stream.empty();
        }
        Set<String> candidates = matching(LuceneQueries.characters(wanted, scope));
        return passages.values().stream()
                .filter(passage -> candidates.contains(passage.id()))
                .filter(passage -> NormalizedText.of(passage.text()).text().contains(wanted));
    }

    @Override
    public List<Hit> byGloss(String gloss, Scope scope, int limit) {
        Map<String, Float> terms = new HashMap<>();
        glossTerms(gloss).forEach(term -> terms.put(term, 1f));
        return run(LuceneQueries.anyOf(Fields.GLOSS, terms, scope), limit);
    }

    @Override
    public List<Hit> byPassageVector(float[] vector, Scope scope, int limit) {
        return run(new KnnFloatVectorQuery(Fields.VECTOR, vector, limit, LuceneQueries.filter(scope)), limit);
    }

    @Override
    public List<Hit> bySentenceVector(float[] vector, Scope scope, int limit) {
        int sentences = limit * SENTENCES_IN_A_PASSAGE;
        Map<String, Hit> best = new LinkedHashMap<>();
        for (Hit hit : run(
                new KnnFloatVectorQuery(Fields.SENTENCE_VECTOR, vector, sentences, LuceneQueries.filter(scope)),
                sentences)) {
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
    public int characterFrequency(String bigram) {
        return frequency(Fields.CHARACTERS, bigram);
    }

    @Override
    public QuantizedVectors tokenVectors(String id) {
        try {
            return StoredTokens.of(reader, id);
        } catch (IOException e) {
            throw broken(e);
        }
    }

    @Override
    public int pieceFrequency(String piece) {
        return frequency(Fields.PIECES, piece);
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

    /** The ids of all passages that match. */
    private Set<String> matching(Query query) {
        Set<String> ids = new HashSet<>();
        try {
            StoredFields stored = searcher.storedFields();
            Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
            for (LeafReaderContext leaf : reader.leaves()) {
                Scorer scorer = weight.scorer(leaf);
                DocIdSetIterator found = scorer == null ? DocIdSetIterator.empty() : scorer.iterator();
                Bits live = leaf.reader().getLiveDocs();
                for (int document = found.nextDoc();
                        document != DocIdSetIterator.NO_MORE_DOCS;
                        document = found.nextDoc()) {
                    if (live == null || live.get(document)) {
                        ids.add(passage(stored, leaf.docBase + document).id());
                    }
                }
            }
            return ids;
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
