package dev.hatsugen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.answer.BigramEmbedding;
import dev.hatsugen.config.SidecarFiles;
import dev.hatsugen.corpus.CorpusDirectory;
import dev.hatsugen.corpus.CorpusReading;
import dev.hatsugen.index.Hit;
import dev.hatsugen.index.IndexProgress;
import dev.hatsugen.index.PassageSearch;
import dev.hatsugen.index.Scope;
import dev.hatsugen.language.Glossary;
import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.minutes.ParsedMinutes;
import dev.langchain4j.data.segment.TextSegment;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Processes that are killed while minutes come in: the next start serves a whole state, and nothing is left behind. */
@Tag("slow")
class IngestKillTest {

    /** More with {@code -Dhatsugen.kills=25}. */
    private static final int KILLS = Integer.getInteger("hatsugen.kills", 10);

    private static final int MAX_MILLIS = 1_500;

    @TempDir
    Path folder;

    @Test
    void theNextStartServesAWholeState() throws Exception {
        Random random = new Random(11);
        int next = 1;
        for (int kill = 0; kill < KILLS; kill++) {
            Process process = start(next);
            try (BufferedReader out =
                    new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
                assertThat(out.readLine()).as("the process works").isNotNull();
                Thread.sleep(random.nextInt(MAX_MILLIS));
            } finally {
                process.destroyForcibly().waitFor();
            }
            next = assertWhole(kill) + 1;
        }
    }

    private Process start(int next) throws Exception {
        String classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        classes,
                        IngestLoop.class.getName(),
                        folder.toString(),
                        String.valueOf(next))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /** The number of the last meeting. */
    private int assertWhole(int kill) throws Exception {
        Path minutes = folder.resolve("minutes");
        CorpusReading reading = new CorpusDirectory(minutes, new SidecarFiles()).read();
        assertThat(reading.refused()).as("after kill %d", kill).isEmpty();
        int meetings = reading.minutes().size();
        assertThat(meetings).as("two come or none, after kill %d", kill).isEven();
        for (ParsedMinutes one : reading.minutes()) {
            int version = one.report().turns() - IngestLoop.TURNS;
            assertThat(one.meeting().header().place())
                    .as("the supplement of the same version, after kill %d", kill)
                    .isEqualTo("会場%d-%d".formatted(one.meeting().number(), version));
        }
        try (Stream<Path> files = Files.list(minutes)) {
            assertThat(files.map(file -> file.getFileName().toString())).hasSize(2 * meetings);
        }
        assertIndexed(reading);
        return meetings;
    }

    private void assertIndexed(CorpusReading reading) {
        BigramEmbedding model = new BigramEmbedding();
        EngineFactory engines =
                new EngineFactory(folder.resolve("index"), Glossary.EMPTY, () -> model, null, IndexProgress.SILENT);
        try (Engine engine = engines.open(reading.corpus(), false)) {
            PassageSearch index = engine.index();
            for (Meeting meeting : reading.corpus().meetings()) {
                List<Hit> hits = index.byWords(
                        Map.of("委員", 1f, "予算", 1f, "要望", 1f, "説明", 1f, "必要", 1f),
                        Scope.ALL.with(meeting, meeting.statements().getFirst().speaker()),
                        10);
                assertThat(hits).isNotEmpty();
                Hit hit = hits.getFirst();
                float[] vector = model.embedAll(
                                List.of(TextSegment.from(hit.passage().text())))
                        .content()
                        .getFirst()
                        .vector();
                assertThat(index.byPassageVector(vector, Scope.ALL, 1)
                                .getFirst()
                                .passage()
                                .text())
                        .isEqualTo(hit.passage().text());
            }
        }
    }
}
