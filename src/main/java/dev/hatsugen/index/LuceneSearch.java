package dev.hatsugen.index;

import dev.hatsugen.language.NormalizedText;
import dev.hatsugen.minutes.Corpus;
import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.minutes.Passage;
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
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
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
    private final PassageTable passages;

    LuceneSearch(FSDirectory directory, DirectoryReader reader, Corpus corpus) throws IOException {
        this.directory = directory;
        this.folder = directory.getDirectory();
        this.reader = reader;
        this.searcher = new IndexSearcher(reader);
        this.corpus = corpus;
        this.passages = new PassageTable(corpus, reader);
    }

    @Override
    public Corpus corpus() {
        return corpus;
    }

    @Override
    public Collection<Passage> passages() {
        return passages.all();
    }

    @Override
    public List<Passage> passages(Meeting meeting) {
        return passages.of(meeting);
    }

    @Override
    public Stream<Passage> inOrder(Stream<Passage> some) {
        return passages.inOrder(some);
    }

    @Override
    public @Nullable Passage passage(String id) {
        return passages.byId(id);
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
        return matching(LuceneQueries.characters(List.of(wanted), scope))
                .filter(passage -> NormalizedText.of(passage.text()).text().contains(wanted));
    }

    @Override
    public Stream<Passage> candidates(Collection<String> forms) {
        List<String> wanted =
                forms.stream().map(form -> NormalizedText.of(form).text()).toList();
        return matching(LuceneQueries.characters(wanted, Scope.ALL));
    }

    @Override
    public Stream<Passage> withTerms(Collection<String> terms) {
        return matching(LuceneQueries.allOf(Fields.WORDS, Set.copyOf(terms), Scope.ALL));
    }

    @Override
    public List<Hit> byGloss(String gloss, Scope scope, int limit) {
        Map<String, Float> terms = new HashMap<>();
        glossTerms(gloss).forEach(term -> terms.put(term, 1f));
        return run(LuceneQueries.anyOf(Fields.GLOSS, terms, scope), limit);
    }

    @Override
    public List<Hit> byPassageVector(float[] vector, Scope scope, int limit) {
        return run(LuceneQueries.nearest(Fields.VECTOR, vector, scope, limit), limit);
    }

    @Override
    public List<Hit> bySentenceVector(float[] vector, Scope scope, int limit) {
        int sentences = limit * SENTENCES_IN_A_PASSAGE;
        Map<String, Hit> best = new LinkedHashMap<>();
        for (Hit hit : run(LuceneQueries.nearest(Fields.SENTENCE_VECTOR, vector, scope, sentences), sentences)) {
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
            List<Hit> hits = new ArrayList<>();
            for (ScoreDoc found : searcher.search(query, limit).scoreDocs) {
                hits.add(new Hit(passages.ofDocument(found.doc), found.score));
            }
            return hits;
        } catch (IOException e) {
            throw broken(e);
        }
    }

    /** All passages that match, in the order of the record. */
    private Stream<Passage> matching(Query query) {
        IntStream.Builder documents = IntStream.builder();
        try {
            Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
            for (LeafReaderContext leaf : reader.leaves()) {
                Scorer scorer = weight.scorer(leaf);
                DocIdSetIterator found = scorer == null ? DocIdSetIterator.empty() : scorer.iterator();
                Bits live = leaf.reader().getLiveDocs();
                for (int document = found.nextDoc();
                        document != DocIdSetIterator.NO_MORE_DOCS;
                        document = found.nextDoc()) {
                    if (live == null || live.get(document)) {
                        documents.add(leaf.docBase + document);
                    }
                }
            }
        } catch (IOException e) {
            throw broken(e);
        }
        return passages.ofDocuments(documents.build());
    }

    private static IndexException broken(IOException e) {
        return new IndexException("the index cannot be read. Run: hatsugen reindex", e, false);
    }
}
