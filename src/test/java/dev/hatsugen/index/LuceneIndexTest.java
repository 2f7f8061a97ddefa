package dev.hatsugen.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hatsugen.RealCorpus;
import dev.hatsugen.language.Glosser;
import dev.hatsugen.minutes.Corpus;
import dev.hatsugen.minutes.Passage;
import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.output.Response;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real Lucene on disk, with vectors that cost nothing to make. */
class LuceneIndexTest {

    private final Glosser glosser = new Glosser(RealCorpus.glossary());
    private final CountingModel model = new CountingModel();
    private final List<String> told = new ArrayList<>();

    private final Path folder;

    LuceneIndexTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void an_index_that_fits_is_opened_and_not_made_again() {
        open(RealCorpus.corpus(), "one").close();
        int embedded = model.embedded;
        open(RealCorpus.corpus(), "one").close();
        assertThat(model.embedded).isEqualTo(embedded).isPositive();
        assertThat(told).containsExactly("no index yet");
    }

    @Test
    void an_index_that_something_else_made_is_made_anew() {
        open(RealCorpus.corpus(), "one").close();
        open(RealCorpus.corpus(), "another").close();
        assertThat(told).containsExactly("no index yet", "changed: model");
    }

    @Test
    void a_meeting_more_embeds_nothing_of_the_others_again() {
        Corpus one = new Corpus(RealCorpus.corpus().meetings().subList(0, 1));
        open(one, "one").close();
        int first = model.embedded;
        PassageSearch both = open(RealCorpus.corpus(), "one");
        assertThat(told).containsExactly("no index yet", "changed: corpus");
        assertThat(both.corpus().meetings()).hasSize(2);
        both.close();
        int second = model.embedded - first;
        model.embedded = 0;
        open(RealCorpus.corpus(), "fresh").close();
        assertThat(first + second).isLessThanOrEqualTo(model.embedded);
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
                float[] query = CountingModel.vector(random.nextLong());
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
    void words_are_found_within_a_scope_alone() {
        try (PassageSearch index = open(RealCorpus.corpus(), "one")) {
            Map<String, Float> term = Map.of("ランサムウェア", 1f);
            Passage hit = index.byWords(term, Scope.ALL, 10).getFirst().passage();
            Scope elsewhere = new Scope(Set.of("no such meeting"), Set.of());
            assertThat(hit.text()).contains("ランサムウェア");
            assertThat(index.byWords(term, elsewhere, 10)).isEmpty();
            assertThat(index.byWords(
                            term, Scope.ALL.with(hit.meeting(), hit.statement().speaker()), 10))
                    .allMatch(found -> found.passage()
                            .statement()
                            .speaker()
                            .equals(hit.statement().speaker()));
        }
    }

    private PassageSearch open(Corpus corpus, String modelName) {
        Manifest manifest = Manifest.of(corpus.sha256(), "glossary", modelName, CountingModel.DIMENSION);
        IndexProgress progress = new IndexProgress() {
            @Override
            public void begin(int passages, String why) {
                told.add(why);
            }
        };
        return new LuceneIndex(folder, () -> model, glosser, progress).open(corpus, manifest);
    }

    private static double cosine(float[] query, String text) {
        float[] vector = CountingModel.vector(text.hashCode());
        double dot = 0;
        for (int i = 0; i < vector.length; i++) {
            dot += query[i] * vector[i];
        }
        return dot;
    }

    /** Makes a vector of unit length from a text's hash. */
    private static final class CountingModel implements EmbeddingModel {

        static final int DIMENSION = 32;

        private int embedded;

        @Override
        public Response<List<Embedding>> embedAll(List<TextSegment> segments) {
            embedded += segments.size();
            return Response.from(segments.stream()
                    .map(segment -> Embedding.from(vector(segment.text().hashCode())))
                    .toList());
        }

        static float[] vector(long seed) {
            Random random = new Random(seed);
            float[] vector = new float[DIMENSION];
            double length = 0;
            for (int i = 0; i < DIMENSION; i++) {
                vector[i] = (float) random.nextGaussian();
                length += vector[i] * vector[i];
            }
            for (int i = 0; i < DIMENSION; i++) {
                vector[i] /= (float) Math.sqrt(length);
            }
            return vector;
        }
    }
}
