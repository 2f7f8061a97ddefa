package dev.hatsugen.index;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.GeneratedMinutes;
import dev.hatsugen.RealCorpus;
import dev.hatsugen.language.Glosser;
import dev.hatsugen.minutes.Corpus;
import dev.hatsugen.minutes.Passage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.util.VectorUtil;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the index finds by vectors of one byte a component and by graphs, against all vectors as they were made. */
class NeighboursTest {

    private static final double WANTED = 0.95;
    private static final int NEAREST = 10;
    private static final int QUESTIONS = 50;

    /** As many as a question asks for, at least. */
    private static final int ASKED_FOR = 100;

    private final Path folder;

    NeighboursTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void the_nearest_are_found_without_a_graph() {
        assertFound(RealCorpus.corpus());
    }

    /** Ten commits of 2,048 vectors each are merged into one segment, which has a graph. */
    @Test
    @Tag("slow")
    void the_nearest_are_found_by_a_graph() {
        assertFound(new Corpus(IntStream.range(1, 90)
                .mapToObj(i -> GeneratedMinutes.meeting(i, 80))
                .toList()));
    }

    @Test
    void a_passage_that_is_one_sentence_is_stored_once_and_found_both_ways() {
        Corpus corpus = RealCorpus.corpus();
        HashEmbedding model = new HashEmbedding();
        try (PassageSearch index = open(corpus, model)) {
            List<Passage> single = index.passages().stream()
                    .filter(passage -> sentences(passage).toList().equals(List.of(passage.text())))
                    .toList();
            assertThat(single).isNotEmpty();
            for (Passage passage : single) {
                float[] vector = vector(passage.text());
                assertThat(index.byPassageVector(vector, Scope.ALL, 5)).anyMatch(hit -> isAt(passage, hit));
                assertThat(index.bySentenceVector(vector, Scope.ALL, 5)).anyMatch(hit -> isAt(passage, hit));
            }
        }
        int embedded = model.embedded();
        Manifest manifest = Manifest.of(corpus, "glossary", "hash", HashEmbedding.DIMENSION);
        index(model).rebuild(corpus, manifest).close();
        assertThat(model.embedded()).as("no vector is lost").isEqualTo(embedded);
    }

    private void assertFound(Corpus corpus) {
        try (PassageSearch index = open(corpus, new HashEmbedding())) {
            List<Double> passages = new ArrayList<>();
            List<Double> sentences = new ArrayList<>();
            for (int i = 0; i < QUESTIONS; i++) {
                float[] asked = HashEmbedding.vector(1_000_000 + i);
                passages.add(recall(
                        index,
                        index.byPassageVector(asked, Scope.ALL, ASKED_FOR),
                        passage -> cosine(asked, passage.text())));
                sentences.add(recall(
                        index,
                        index.bySentenceVector(asked, Scope.ALL, ASKED_FOR),
                        passage -> sentences(passage)
                                .mapToDouble(sentence -> cosine(asked, sentence))
                                .max()
                                .orElse(-1)));
            }
            assertThat(mean(passages)).as("passages").isGreaterThanOrEqualTo(WANTED);
            assertThat(mean(sentences)).as("sentences").isGreaterThanOrEqualTo(WANTED);
        }
    }

    /** The share of the first hits that are among the nearest; of equally near ones each is right. */
    private static double recall(PassageSearch index, List<Hit> hits, Function<Passage, Double> nearness) {
        double border = index.passages().stream()
                .map(nearness)
                .sorted(Comparator.reverseOrder())
                .skip(NEAREST - 1)
                .findFirst()
                .orElseThrow();
        return hits.stream()
                        .limit(NEAREST)
                        .filter(hit -> nearness.apply(hit.passage()) >= border)
                        .count()
                / (double) NEAREST;
    }

    private static boolean isAt(Passage passage, Hit hit) {
        return hit.passage().equals(passage) && hit.score() > 0.999;
    }

    private static double mean(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    }

    private static Stream<String> sentences(Passage passage) {
        String words = passage.statement().words().text();
        return passage.sentences().stream().map(sentence -> sentence.of(words));
    }

    private static double cosine(float[] unit, String text) {
        return VectorUtil.dotProduct(unit, vector(text));
    }

    private static float[] vector(String text) {
        return HashEmbedding.vector(text.hashCode());
    }

    private PassageSearch open(Corpus corpus, HashEmbedding model) {
        return index(model).open(corpus, Manifest.of(corpus, "glossary", "hash", HashEmbedding.DIMENSION));
    }

    private MinutesIndex index(HashEmbedding model) {
        return new LuceneIndex(folder, () -> model, new Glosser(RealCorpus.glossary()), IndexProgress.SILENT);
    }
}
