package dev.hatsugen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.answer.Answer;
import dev.hatsugen.answer.BigramEmbedding;
import dev.hatsugen.corpus.Snapshots;
import dev.hatsugen.index.IndexProgress;
import dev.hatsugen.index.IndexSettings;
import dev.hatsugen.minutes.Corpus;
import dev.hatsugen.request.Argument;
import dev.hatsugen.request.MinutesRequest;
import dev.hatsugen.request.MinutesService;
import dev.hatsugen.request.Report;
import dev.hatsugen.topics.Drawing;
import dev.hatsugen.topics.TopicMap;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** New minutes come in while questions are asked. */
@Tag("slow")
class SnapshotSwapTest {

    /** Only the later meeting answers it. */
    private static final String QUESTION = "名古屋港の事案に触れた大臣は誰ですか";

    private static final Corpus BOTH = RealCorpus.corpus();
    private static final Corpus OLDER = new Corpus(List.of(BOTH.meetings().getFirst()));

    private final AtomicInteger closed = new AtomicInteger();
    private final EngineFactory engines;
    private final Snapshots<MinutesSnapshot> snapshots;

    SnapshotSwapTest(@TempDir Path folder) {
        BigramEmbedding model = new BigramEmbedding();
        engines = new EngineFactory(
                new IndexSettings.Lucene(folder), RealCorpus.glossary(), () -> model, null, IndexProgress.SILENT);
        snapshots = new Snapshots<>(() -> snapshot(OLDER), snapshot -> {
            snapshot.close();
            closed.incrementAndGet();
        });
    }

    private MinutesSnapshot snapshot(Corpus corpus) {
        MinutesSnapshot snapshot = new MinutesSnapshot(corpus, RealCorpus::glossary, () -> engines.open(corpus, false));
        snapshot.engine();
        return snapshot;
    }

    private Answer ask() {
        return snapshots.with(snapshot -> snapshot.engine().answers().ask(QUESTION));
    }

    @Test
    void requestsFindTheNewMinutesToo() {
        MinutesService service =
                new MinutesService(snapshots.map(MinutesSnapshot::queries), SnapshotSwapTest::noPainter);
        MinutesRequest meetings = new MinutesRequest.ListMeetings();
        Report before = service.answer(meetings, Locale.ENGLISH);

        snapshots.swap(snapshot(BOTH));

        assertThat(service.answer(meetings, Locale.ENGLISH).entries())
                .hasSizeGreaterThan(before.entries().size());
        assertThat(service.suggestions().of(Argument.MEETING, "", 9)).hasSize(2);
    }

    private static Drawing noPainter(TopicMap map, Locale language) {
        throw new AssertionError("drawn");
    }

    @Test
    void everyQuestionIsAnsweredFromOneStateOfTheMinutes() throws Exception {
        assertThat(ask()).isInstanceOf(Answer.NotFound.class);
        AtomicBoolean swapping = new AtomicBoolean(true);
        try (ExecutorService threads = Executors.newFixedThreadPool(3)) {
            List<Future<Integer>> asking =
                    List.of(threads.submit(() -> asked(swapping)), threads.submit(() -> asked(swapping)));
            for (int i = 0; i < 4; i++) {
                snapshots.swap(snapshot(i % 2 == 0 ? BOTH : OLDER));
            }
            snapshots.swap(snapshot(BOTH));
            swapping.set(false);
            for (Future<Integer> done : asking) {
                assertThat(done.get()).isPositive(); // and no question failed on a closed index
            }
        }
        assertThat(ask()).isInstanceOf(Answer.Answered.class);
        assertThat(closed).hasValue(5);
        snapshots.close();
        assertThat(closed).hasValue(6);
    }

    private int asked(AtomicBoolean swapping) {
        int questions = 0;
        while (swapping.get() || questions == 0) {
            ask();
            questions++;
        }
        return questions;
    }
}
