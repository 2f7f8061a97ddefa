package dev.hatsugen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.answer.Answer;
import dev.hatsugen.answer.BigramEmbedding;
import dev.hatsugen.config.SidecarFiles;
import dev.hatsugen.corpus.AddOptions;
import dev.hatsugen.corpus.CorpusDirectory;
import dev.hatsugen.corpus.CorpusService;
import dev.hatsugen.corpus.Snapshots;
import dev.hatsugen.index.IndexProgress;
import dev.hatsugen.index.IndexSettings;
import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.output.Response;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Minutes come in while questions are asked. The minutes are generated, and the vectors are counted pairs of characters: what they
 * cost is left out where time is measured.
 */
class IngestWhileAskedTest {

    private static final String QUESTION = "防災訓練について誰が述べましたか";
    private static final int PERIOD_MILLIS = 50;
    private static final int INGESTS = 10;
    private static final int TURNS = 40;

    /** What is asked for on a machine of one's own. */
    private static final long MAX_MILLIS_AN_INGEST = 3_000;

    private final AtomicLong embedding = new AtomicLong();
    private final AtomicInteger asked = new AtomicInteger();
    private final ConcurrentLinkedQueue<Object> failures = new ConcurrentLinkedQueue<>();
    private final Path folder;
    private final CorpusService service;
    private final Snapshots<MinutesSnapshot> snapshots;

    IngestWhileAskedTest(@TempDir Path folder) throws Exception {
        this.folder = folder;
        Files.createDirectory(folder.resolve("minutes"));
        EngineFactory engines = new EngineFactory(
                new IndexSettings.Lucene(folder.resolve("index")),
                RealCorpus.glossary(),
                TimedModel::new,
                null,
                IndexProgress.SILENT);
        snapshots = new Snapshots<>(
                () -> {
                    throw new AssertionError("nothing was published");
                },
                MinutesSnapshot::close);
        SidecarFiles supplements = new SidecarFiles();
        service = new CorpusService(
                new CorpusDirectory(folder.resolve("minutes"), supplements), supplements, (corpus, reindex) -> {
                    MinutesSnapshot next =
                            new MinutesSnapshot(corpus, RealCorpus::glossary, () -> engines.open(corpus, reindex));
                    next.engine();
                    snapshots.swap(next);
                });
    }

    private final class TimedModel implements EmbeddingModel {

        private final EmbeddingModel model = new BigramEmbedding();

        @Override
        public Response<List<Embedding>> embedAll(List<TextSegment> segments) {
            long start = System.nanoTime();
            Response<List<Embedding>> vectors = model.embedAll(segments);
            embedding.addAndGet(System.nanoTime() - start);
            return vectors;
        }
    }

    @Test
    @Tag("slow")
    void everyQuestionIsAnsweredDuringTenIngests() throws Exception {
        fill(3);
        ingestWhileAsked(4);
        assertThat(asked).hasPositiveValue();
        assertThat(failures).isEmpty();
        snapshots.close();
    }

    /** With {@code -Dtests.excluded= -Dhatsugen.meetings=1000} on a machine of one's own. */
    @Test
    @Tag("benchmark")
    void aMeetingMoreCostsLittleHoweverManyThereAre() throws Exception {
        int meetings = Integer.getInteger("hatsugen.meetings", 1_000);
        long start = System.nanoTime();
        fill(meetings);
        System.out.printf("indexed %d meetings in %d ms%n", meetings, millisSince(start));
        List<Long> took = ingestWhileAsked(meetings + 1);
        System.out.printf("adding one, beside its embedding, took %s ms; %d questions meanwhile%n", took, asked.get());
        assertThat(failures).isEmpty();
        assertThat(took).allMatch(millis -> millis <= MAX_MILLIS_AN_INGEST);
        snapshots.close();
    }

    private void fill(int meetings) throws Exception {
        for (int i = 1; i <= meetings; i++) {
            file(folder.resolve("minutes"), i);
        }
        service.reindex();
        ask();
    }

    /** How long each ingest took beside embedding, in milliseconds. */
    private List<Long> ingestWhileAsked(int first) throws Exception {
        List<Long> took = new ArrayList<>();
        try (ScheduledExecutorService asker = Executors.newScheduledThreadPool(1)) {
            ScheduledFuture<?> asking = asker.scheduleAtFixedRate(this::ask, 0, PERIOD_MILLIS, TimeUnit.MILLISECONDS);
            for (int i = first; i < first + INGESTS; i++) {
                Path file = file(folder, i);
                embedding.set(0);
                long start = System.nanoTime();
                service.add(List.of(file), AddOptions.PLAIN);
                took.add(millisSince(start) - TimeUnit.NANOSECONDS.toMillis(embedding.get()));
            }
            asking.cancel(false);
        }
        return took;
    }

    private void ask() {
        try {
            Answer answer =
                    snapshots.with(snapshot -> snapshot.engine().answers().ask(QUESTION));
            if (!(answer instanceof Answer.Answered)) {
                failures.add(answer);
            }
        } catch (RuntimeException | Error e) {
            failures.add(e);
        }
        asked.incrementAndGet();
    }

    private static Path file(Path folder, int number) throws Exception {
        return Files.writeString(
                folder.resolve("meeting-%04d.txt".formatted(number)), GeneratedMinutes.text(number, TURNS));
    }

    private static long millisSince(long start) {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    }
}
