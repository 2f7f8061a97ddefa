package dev.hatsugen.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hatsugen.RealCorpus;
import dev.hatsugen.language.Glosser;
import dev.hatsugen.minutes.Corpus;
import dev.hatsugen.minutes.Passage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.KnnFloatVectorField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real Lucene on disk, with vectors that cost nothing to make. */
class LuceneIndexTest {

    private final Glosser glosser = new Glosser(RealCorpus.glossary());
    private final HashEmbedding model = new HashEmbedding();
    private final List<String> told = new ArrayList<>();

    private final Path folder;

    LuceneIndexTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void an_index_that_fits_is_opened_and_not_made_again() {
        open(RealCorpus.corpus(), "one").close();
        int embedded = model.embedded();
        open(RealCorpus.corpus(), "one").close();
        assertThat(model.embedded()).isEqualTo(embedded).isPositive();
        assertThat(told).containsExactly("no index yet");
    }

    @Test
    void an_index_that_something_else_made_is_made_anew() {
        open(RealCorpus.corpus(), "one").close();
        open(RealCorpus.corpus(), "another").close();
        assertThat(told).containsExactly("no index yet", "changed: model");
    }

    @Test
    void an_index_of_an_older_format_is_made_anew() throws IOException {
        Manifest manifest = manifest(RealCorpus.corpus(), "one");
        Map<String, String> older = new HashMap<>(manifest.toMap());
        older.put("format", "9");
        Document document = new Document();
        document.add(new StringField(Fields.PASSAGE, "1-1#1", Field.Store.YES));
        document.add(new StoredField(Fields.TEXT_HASH, "one"));
        document.add(new KnnFloatVectorField(Fields.VECTOR, HashEmbedding.vector(1)));
        try (FSDirectory directory = FSDirectory.open(folder);
                IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
            writer.addDocument(document);
            writer.setLiveCommitData(older.entrySet());
            writer.commit();
        }
        try (PassageSearch search = open(RealCorpus.corpus(), "one")) {
            assertThat(told).containsExactly("changed: format");
            assertThat(search.byPassageVector(HashEmbedding.vector(1), Scope.ALL, 1_000))
                    .hasSameSizeAs(search.passages());
        }
    }

    @Test
    void a_meeting_more_embeds_nothing_of_the_others_again() {
        Corpus one = new Corpus(RealCorpus.corpus().meetings().subList(0, 1));
        open(one, "one").close();
        int first = model.embedded();
        PassageSearch both = open(RealCorpus.corpus(), "one");
        assertThat(told).containsExactly("no index yet", "changed: corpus");
        assertThat(both.corpus().meetings()).hasSize(2);
        both.close();
        int second = model.embedded() - first;
        int before = model.embedded();
        open(RealCorpus.corpus(), "fresh").close();
        assertThat(first + second).isLessThanOrEqualTo(model.embedded() - before);
    }

    @Test
    void vectors_of_another_glossary_are_made_anew() {
        open(RealCorpus.corpus(), "one").close();
        int first = model.embedded();
        Manifest changed = Manifest.of(RealCorpus.corpus(), "changed", "one", HashEmbedding.DIMENSION);
        index().open(RealCorpus.corpus(), changed).close();
        assertThat(model.embedded()).isEqualTo(2 * first);
        assertThat(told).containsExactly("no index yet", "changed: glossary");
    }

    @Test
    void a_second_process_that_wants_to_build_is_told_so() throws IOException {
        try (FSDirectory directory = FSDirectory.open(folder);
                Lock held = directory.obtainLock("write.lock")) {
            held.ensureValid();
            assertThatThrownBy(() -> open(RealCorpus.corpus(), "one"))
                    .isInstanceOf(IndexException.class)
                    .hasMessageContaining("another process")
                    .matches(e -> ((IndexException) e).isRetriable());
        }
    }

    @Test
    void the_graph_finds_the_true_neighbours() {
        try (PassageSearch index = open(RealCorpus.corpus(), "one")) {
            Random random = new Random(7);
            int found = 0;
            for (int i = 0; i < 50; i++) {
                float[] query = HashEmbedding.vector(random.nextLong());
                Passage nearest = index.passages().stream()
                        .max((a, b) -> Double.compare(cosine(query, a.text()), cosine(query, b.text())))
                        .orElseThrow();
                boolean there = index.byPassageVector(query, Scope.ALL, 10).stream()
                        .anyMatch(hit -> hit.passage().id().equals(nearest.id()));
                found += there ? 1 : 0;
            }
            assertThat(found).isGreaterThanOrEqualTo(49);
        }
    }

    @Test
    void each_added_or_removed_meeting_is_one_commit() throws IOException {
        open(RealCorpus.corpus(), "one").close();
        Corpus rest = new Corpus(List.of(RealCorpus.corpus().meetings().getFirst()));
        long made = generation();
        open(rest, "one").close();
        assertThat(generation()).isEqualTo(made + 1);
        open(RealCorpus.corpus(), "one").close();
        assertThat(generation()).isEqualTo(made + 2);
        assertThat(told).containsExactly("no index yet", "changed: corpus", "changed: corpus");
    }

    private long generation() throws IOException {
        try (FSDirectory directory = FSDirectory.open(folder)) {
            return SegmentInfos.readLatestCommit(directory).getGeneration();
        }
    }

    private PassageSearch open(Corpus corpus, String modelName) {
        return index().open(corpus, manifest(corpus, modelName));
    }

    private static Manifest manifest(Corpus corpus, String modelName) {
        return Manifest.of(corpus, "glossary", modelName, HashEmbedding.DIMENSION);
    }

    private LuceneIndex index() {
        IndexProgress progress = new IndexProgress() {
            @Override
            public void begin(int passages, String why) {
                told.add(why);
            }
        };
        return new LuceneIndex(folder, () -> model, glosser, progress);
    }

    private static double cosine(float[] query, String text) {
        float[] vector = HashEmbedding.vector(text.hashCode());
        double dot = 0;
        for (int i = 0; i < vector.length; i++) {
            dot += query[i] * vector[i];
        }
        return dot;
    }
}
