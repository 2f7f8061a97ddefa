package dev.hatsugen.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import dev.hatsugen.GeneratedMinutes;
import dev.hatsugen.language.Glossary;
import dev.hatsugen.language.Glosser;
import dev.hatsugen.minutes.Corpus;
import dev.hatsugen.minutes.Passage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.tests.store.MockDirectoryWrapper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The index is written while the disk is full, fails at random or does not sync, and the machine then loses its power: what was
 * committed before is there, whole, unless all of the new one is.
 */
@Tag("slow")
class FaultyDirectoryTest {

    private static final Corpus BEFORE = corpus(1, 2);
    private static final Corpus AFTER = corpus(1, 2, 3, 4);
    private static final int TRIES = 12;

    private final HashEmbedding model = new HashEmbedding();
    private final Glosser glosser = new Glosser(Glossary.EMPTY);

    @TempDir
    Path folder;

    @BeforeEach
    void commitAnIndex() {
        index().rebuild(BEFORE, manifest(BEFORE)).close();
    }

    @Test
    void aFullDiskLosesNothing() throws IOException {
        Set<Boolean> written = new HashSet<>();
        for (int i = 0; i < TRIES; i++) {
            int room = i * 8_192;
            written.add(writeOn(disk -> disk.setMaxSizeInBytes(disk.sizeInBytes() + room), i));
        }
        assertThat(written).contains(true, false);
    }

    @Test
    void readingAndWritingThatFailsAtRandomLosesNothing() throws IOException {
        Set<Boolean> written = new HashSet<>();
        for (int seed = 0; seed < TRIES; seed++) {
            written.add(writeOn(disk -> disk.setRandomIOExceptionRate(0.005), seed));
        }
        assertThat(written).contains(true, false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sync", "syncMetaData", "rename"})
    void aCommitThatDoesNotReachTheDiskIsNone(String step) throws IOException {
        assertThat(writeOn(
                        disk -> disk.failOn(new MockDirectoryWrapper.Failure() {
                            @Override
                            public void eval(MockDirectoryWrapper directory) throws IOException {
                                if (StackWalker.getInstance()
                                        .walk(frames -> frames.anyMatch(
                                                frame -> frame.getMethodName().equals(step)))) {
                                    throw new IOException("Input/output error");
                                }
                            }
                        }),
                        15))
                .isFalse();
    }

    private interface Fault {
        void on(MockDirectoryWrapper disk) throws IOException;
    }

    /** Whether it was written; in either case what is there then is whole. */
    private boolean writeOn(Fault fault, int seed) throws IOException {
        MockDirectoryWrapper disk = new MockDirectoryWrapper(new Random(seed), FSDirectory.open(folder));
        disk.setCheckIndexOnClose(false);
        disk.setAssertNoUnrefencedFilesOnClose(false);
        fault.on(disk);
        boolean isWritten = isWritten(disk);
        disk.setMaxSizeInBytes(0);
        disk.setRandomIOExceptionRate(0);
        disk.failOn(new MockDirectoryWrapper.Failure());
        disk.crash();
        disk.close();
        assertWhole(isWritten ? AFTER : BEFORE);
        commitAnIndex();
        return isWritten;
    }

    private boolean isWritten(MockDirectoryWrapper disk) {
        try {
            new LuceneWriter(model, Map.of(), glosser, IndexProgress.SILENT)
                    .write(disk, AFTER, manifest(AFTER), manifest(BEFORE).meetings(), "asked for");
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private void assertWhole(Corpus corpus) throws IOException {
        try (FSDirectory directory = FSDirectory.open(folder)) {
            assertThat(IndexCheck.look(directory))
                    .isEqualTo(new IndexCheck.Found(Optional.of(manifest(corpus)), false));
        }
        int made = model.embedded();
        try (PassageSearch search = index().open(corpus, manifest(corpus))) {
            assertThat(model.embedded()).as("it is opened, not made").isEqualTo(made);
            for (Passage passage : search.passages()) {
                float[] vector = HashEmbedding.vector(passage.text().hashCode());
                assertThat(search.byPassageVector(vector, Scope.ALL, 1)
                                .getFirst()
                                .score())
                        .isCloseTo(1, offset(1e-4));
            }
        }
    }

    private LuceneIndex index() {
        return new LuceneIndex(folder, () -> model, glosser, IndexProgress.SILENT);
    }

    private static Corpus corpus(int... numbers) {
        return new Corpus(IntStream.of(numbers)
                .mapToObj(number -> GeneratedMinutes.meeting(number, 3))
                .toList());
    }

    private static Manifest manifest(Corpus corpus) {
        return Manifest.of(corpus, "glossary", "one", HashEmbedding.DIMENSION);
    }
}
