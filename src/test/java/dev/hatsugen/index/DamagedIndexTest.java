package dev.hatsugen.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.data.Offset.offset;

import dev.hatsugen.RealCorpus;
import dev.hatsugen.language.Glosser;
import dev.hatsugen.minutes.Corpus;
import dev.hatsugen.minutes.Passage;
import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.output.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An index is a cache: whatever happens to its files, the next start serves all passages, each with its own vectors. */
class DamagedIndexTest {

    private static final Corpus CORPUS =
            new Corpus(RealCorpus.corpus().meetings().subList(0, 1));
    private static final int FLIPS = Integer.getInteger("hatsugen.flips", 100);

    private static final int EMBEDDED_BEFORE_THE_FAILURE = 40;

    private final HashEmbedding model = new HashEmbedding();
    private final List<String> told = new ArrayList<>();
    private final Path folder;

    DamagedIndexTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @BeforeEach
    void makeAnIndex() {
        index(folder).open(CORPUS, manifest()).close();
        told.clear();
    }

    @Test
    @Tag("slow")
    void flipped_bits_are_neither_served_nor_kept_by_a_reindex() throws IOException {
        Random random = new Random(15);
        for (int i = 0; i < FLIPS; i++) {
            List<Path> files = files();
            Path file = files.get(i % files.size());
            byte[] bytes = Files.readAllBytes(file);
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            Files.write(file, bytes);
            told.clear();
            try (PassageSearch search = random.nextBoolean()
                    ? index(folder).rebuild(CORPUS, manifest())
                    : index(folder).open(CORPUS, manifest())) {
                assertThat(told).as("flip %d in %s", i, file.getFileName()).containsExactly("damaged, rebuilt");
                assertServesAll(search);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"_0.cfs", "_0.cfe", "_0.si", "segments_1"})
    void a_missing_file_is_made_again(String name) throws IOException {
        Files.delete(folder.resolve(name));
        assertHeals();
    }

    @ParameterizedTest
    @ValueSource(strings = {"_0.cfs", "_0.cfe", "_0.si", "segments_1"})
    void a_cut_file_is_made_again(String name) throws IOException {
        Path file = folder.resolve(name);
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
        assertHeals();
        Files.write(files().getLast(), new byte[0]);
        assertHeals();
    }

    @Test
    void a_strange_file_of_segments_is_removed_and_other_files_are_left() throws IOException {
        Files.writeString(folder.resolve("segments_9"), "stray");
        Files.writeString(folder.resolve("notes.txt"), "mine");
        assertHeals();
        assertThat(folder.resolve("segments_9")).doesNotExist();
        assertThat(folder.resolve("notes.txt")).hasContent("mine");
    }

    @ParameterizedTest
    @ValueSource(strings = {"segments_9", "_0.cfs", "_7.si"})
    void a_folder_with_the_name_of_a_file_of_the_index_is_set_aside(String name) throws IOException {
        Files.deleteIfExists(folder.resolve(name));
        Files.writeString(Files.createDirectory(folder.resolve(name)).resolve("stray"), "stray");
        assertHeals();
    }

    @Test
    void a_folder_that_cannot_be_made_is_told_with_its_cause() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        assertThatThrownBy(() -> index(file).open(CORPUS, manifest()))
                .isInstanceOf(IndexException.class)
                .hasMessageContaining("a file stands where a folder should be")
                .hasMessageContaining("--index");
    }

    @Test
    void a_build_that_fails_in_the_middle_commits_nothing() throws IOException {
        long generation = generation();
        int before = model.embedded();
        Manifest other = Manifest.of(CORPUS, "glossary", "two", HashEmbedding.DIMENSION);
        EmbeddingModel failing = new EmbeddingModel() {
            @Override
            public Response<List<Embedding>> embedAll(List<TextSegment> segments) {
                if (model.embedded() > before + EMBEDDED_BEFORE_THE_FAILURE) {
                    throw new IllegalStateException("the model fails");
                }
                return model.embedAll(segments);
            }
        };
        Glosser glosser = new Glosser(RealCorpus.glossary());
        assertThatThrownBy(
                        () -> new LuceneIndex(folder, () -> failing, glosser, IndexProgress.SILENT).open(CORPUS, other))
                .hasMessage("the model fails");
        assertThat(model.embedded()).isGreaterThan(before + EMBEDDED_BEFORE_THE_FAILURE);
        assertThat(generation()).isEqualTo(generation);
        index(folder).open(CORPUS, manifest()).close();
        assertThat(told).isEmpty();
    }

    @Test
    void othersOnTheMachineCannotReadIt() throws IOException {
        Path deeper = folder.resolve("deeper").resolve("index");
        index(deeper).open(CORPUS, manifest()).close();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(deeper)))
                .isEqualTo("rwx------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(deeper.getParent())))
                .isEqualTo("rwx------");
    }

    private long generation() throws IOException {
        try (FSDirectory directory = FSDirectory.open(folder)) {
            return SegmentInfos.readLatestCommit(directory).getGeneration();
        }
    }

    private void assertHeals() {
        told.clear();
        try (PassageSearch search = index(folder).open(CORPUS, manifest())) {
            assertThat(told).hasSize(1);
            assertServesAll(search);
        }
        told.clear();
        index(folder).open(CORPUS, manifest()).close();
        assertThat(told).isEmpty();
    }

    /** Each passage is the nearest to the vector of its own text. */
    private static void assertServesAll(PassageSearch search) {
        for (Passage passage : search.passages()) {
            float[] vector = HashEmbedding.vector(passage.text().hashCode());
            Hit nearest = search.byPassageVector(vector, Scope.ALL, 1).getFirst();
            assertThat(nearest.score()).isCloseTo(1, offset(1e-4));
            assertThat(nearest.passage().text()).isEqualTo(passage.text());
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !file.endsWith("write.lock")).sorted().toList();
        }
    }

    private static Manifest manifest() {
        return Manifest.of(CORPUS, "glossary", "one", HashEmbedding.DIMENSION);
    }

    private LuceneIndex index(Path place) {
        IndexProgress progress = new IndexProgress() {
            @Override
            public void begin(int passages, String why) {
                told.add(why);
            }
        };
        return new LuceneIndex(place, () -> model, new Glosser(RealCorpus.glossary()), progress);
    }
}
