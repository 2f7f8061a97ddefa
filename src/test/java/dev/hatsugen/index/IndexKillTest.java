package dev.hatsugen.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import dev.hatsugen.KilledProcess;
import dev.hatsugen.RealCorpus;
import dev.hatsugen.minutes.Corpus;
import dev.hatsugen.minutes.Passage;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Processes that are killed while they build an index: what is there is a whole index, and the next start serves all passages. */
@Tag("slow")
class IndexKillTest {

    /** A build of all meetings tells some 15 steps. */
    private static final int MAX_STEPS = 60;

    @TempDir
    Path folder;

    @Test
    void theNextStartServesAllPassages() throws Exception {
        Random random = new Random(15);
        IndexLoop.index(folder)
                .open(RealCorpus.corpus(), IndexLoop.manifest(RealCorpus.corpus()))
                .close();
        for (int kill = 0; kill < KilledProcess.KILLS; kill++) {
            KilledProcess.run(IndexLoop.class, 1 + random.nextInt(MAX_STEPS), folder.toString());
            assertThat(IndexInspection.of(folder).state())
                    .as("after kill %d", kill)
                    .isEqualTo(IndexInspection.State.WHOLE);
            assertServesAll(kill);
        }
    }

    /** Each passage is the nearest to the vector of its own words. */
    private void assertServesAll(int kill) {
        Corpus corpus = RealCorpus.corpus();
        try (PassageSearch search = IndexLoop.index(folder).open(corpus, IndexLoop.manifest(corpus))) {
            for (Passage passage : search.passages()) {
                float[] vector = HashEmbedding.vector(passage.text().hashCode());
                Hit nearest = search.byPassageVector(vector, Scope.ALL, 1).getFirst();
                assertThat(nearest.score()).as("after kill %d", kill).isCloseTo(1, offset(1e-4));
            }
        }
    }
}
