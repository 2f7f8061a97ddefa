package dev.hatsugen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.answer.BigramEmbedding;
import dev.hatsugen.config.SidecarFiles;
import dev.hatsugen.corpus.CorpusDirectory;
import dev.hatsugen.corpus.CorpusReading;
import dev.hatsugen.index.Hit;
import dev.hatsugen.index.IndexProgress;
import dev.hatsugen.index.IndexSettings;
import dev.hatsugen.index.PassageSearch;
import dev.hatsugen.index.Scope;
import dev.hatsugen.language.Glossary;
import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.minutes.ParsedMinutes;
import dev.langchain4j.data.segment.TextSegment;
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

    /** Two meetings come in and one of them is replaced in 6 steps. */
    private static final int MAX_STEPS = 18;

    private static final int KILLS = Integer.getInteger("hatsugen.kills", 10);

    /** After so many kills a new folder begins: each kill adds meetings, and each start reads all of them. */
    private static final int KILLS_PER_FOLDER = 20;

    @TempDir
    Path temporary;

    @Test
    void theNextStartServesAWholeState() throws Exception {
        Random random = new Random(11);
        Path folder = temporary;
        int next = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            if (kill % KILLS_PER_FOLDER == 0) {
                folder = Files.createDirectory(temporary.resolve("from-kill-" + kill));
                IngestLoop.addPair(IngestLoop.service(folder), Files.createDirectory(folder.resolve("incoming")), 1);
                next = 3;
            }
            List<String> told = KilledProcess.run(
                    IngestLoop.class, 1 + random.nextInt(MAX_STEPS), folder.toString(), String.valueOf(next));
            int meetings = assertWhole(folder, kill);
            assertThat(meetings).as("nothing that was told is lost").isGreaterThanOrEqualTo(lastAdded(told, next - 1));
            next = meetings + 1;
        }
    }

    /** The number of the last meeting that the process says is there. */
    private static int lastAdded(List<String> told, int before) {
        return told.stream()
                .filter(line -> line.startsWith(IngestLoop.ADDED))
                .mapToInt(line -> Integer.parseInt(line.substring(IngestLoop.ADDED.length())))
                .max()
                .orElse(before);
    }

    /** The number of the last meeting. */
    private static int assertWhole(Path folder, int kill) throws Exception {
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
        assertIndexed(folder, reading);
        return meetings;
    }

    private static void assertIndexed(Path folder, CorpusReading reading) {
        BigramEmbedding model = new BigramEmbedding();
        EngineFactory engines = new EngineFactory(
                new IndexSettings.Lucene(folder.resolve("index")),
                Glossary.EMPTY,
                () -> model,
                null,
                IndexProgress.SILENT);
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
