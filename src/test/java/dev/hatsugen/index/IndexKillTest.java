package dev.hatsugen.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import dev.hatsugen.RealCorpus;
import dev.hatsugen.minutes.Corpus;
import dev.hatsugen.minutes.Passage;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Processes that are killed while they build an index: what is there is a whole index, and the next start serves all passages. */
@Tag("slow")
class IndexKillTest {

    /** More with {@code -Dhatsugen.kills=100}. */
    private static final int KILLS = Integer.getInteger("hatsugen.kills", 10);

    private static final int MAX_MILLIS = 700;

    @TempDir
    Path folder;

    @Test
    void theNextStartServesAllPassages() throws Exception {
        Random random = new Random(15);
        for (int kill = 0; kill < KILLS; kill++) {
            Process process = start();
            try (BufferedReader out =
                    new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
                assertThat(out.readLine()).as("the process works").isNotNull();
                Thread.sleep(random.nextInt(MAX_MILLIS));
            } finally {
                process.destroyForcibly().waitFor();
            }
            assertThat(IndexInspection.of(folder).state())
                    .as("after kill %d", kill)
                    .isEqualTo(IndexInspection.State.WHOLE);
            assertServesAll(kill);
        }
    }

    private Process start() throws Exception {
        String classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-Xmx200m",
                        "-cp",
                        classes,
                        IndexLoop.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
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
