package dev.hatsugen.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.GeneratedMinutes;
import dev.hatsugen.RealAnswers;
import dev.hatsugen.RealCorpus;
import dev.hatsugen.answer.IndexedCorpus;
import dev.hatsugen.corpus.Current;
import dev.hatsugen.discord.runtime.AccessSettings;
import dev.hatsugen.discord.soak.FaultPlan;
import dev.hatsugen.discord.soak.Latencies;
import dev.hatsugen.discord.soak.Reader;
import dev.hatsugen.discord.subscription.MinutesNews;
import dev.hatsugen.request.MinutesQueries;
import dev.hatsugen.request.MinutesService;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Many readers for a long time, over the real minutes, while Discord and the network fail. A short one in every build;
 * {@code -Dhatsugen.soak=5000} runs as many interactions as that.
 */
@Tag("slow")
final class SoakTest extends OnLocalDiscord {

    private static final int INTERACTIONS = Integer.getInteger("hatsugen.soak", 400);

    /** In a build other work may be going on beside it: only who asks for the long run measures times. */
    private static final boolean IS_MEASUREMENT = System.getProperty("hatsugen.soak") != null;

    private static final int IN_A_ROUND = 200;
    private static final int FIRST_GENERATED = 1_000;
    private static final int READERS = 8;
    private static final long MAX_GROWTH = 20L << 20;
    private static final double MILLIS_TO_ACKNOWLEDGE = 300;

    private final List<Reader> readers = new ArrayList<>();
    private final Latencies latencies = new Latencies();
    private int answered;
    private int apologised;
    private int written;

    @Test
    void everybodyIsAnsweredOnceWhileDiscordFailsAndMemoryStays(@TempDir Path folder) throws Exception {
        GrowingLibrary files = new GrowingLibrary(folder);
        library = files.service();
        answersArePrivate = true;
        corpus = RealCorpus.corpus();
        topics = () -> IndexedCorpus.get().topics;
        access = new AccessSettings(100_000, 100_000, Set.of(), Set.of());
        RealAnswers.answers().ask(QUESTION);
        start(RealAnswers.answers());
        MinutesService minutes = new MinutesService(Current.of(new MinutesQueries(corpus, glossary, topics)), painter);
        new MinutesNews(minutes, store.subscriptions(), store.toldMeetings(), guildSettings())
                .watch(client(), library, Runnable::run);
        FaultPlan faults = new FaultPlan(discord);
        for (int i = 0; i < READERS; i++) {
            readers.add(new Reader(discord, faults, i));
        }

        round(IN_A_ROUND, 0);
        files.grow();
        library.refresh();
        round(IN_A_ROUND, Reader.SUBSCRIBED.size());
        latencies.clear();
        long before = usedAfterGarbage();
        int done = 0;
        while (done < INTERACTIONS) {
            files.add(GeneratedMinutes.text(FIRST_GENERATED + done, 5));
            library.refresh();
            done += round(IN_A_ROUND, 0);
        }
        long growth = usedAfterGarbage() - before;

        System.out.printf(
                "Soak: asked %d, answered %d, messages answered %d, apologised %d, faults %d %s, %s, heap %d KiB, %s%n",
                answered + apologised + written,
                answered,
                written,
                apologised,
                faults.caused(),
                faults,
                latencies,
                growth >> 10,
                figures());
        assertThat(done).isGreaterThanOrEqualTo(INTERACTIONS);
        assertThat(growth).isLessThan(MAX_GROWTH);
        if (IS_MEASUREMENT) {
            assertThat(latencies.undisturbed(0.99)).isLessThan(MILLIS_TO_ACKNOWLEDGE);
        }
    }

    /**
     * Lets the readers do so much, looks at it, and forgets it.
     *
     * @param told how many cards nobody has asked for just now
     */
    private int round(int interactions, int told) {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<CompletableFuture<Void>> all = readers.stream()
                    .map(reader -> CompletableFuture.runAsync(() -> reader.read(interactions / READERS), threads))
                    .toList();
            all.forEach(CompletableFuture::join);
        }
        discord.interactions().forEach(latencies::add);
        int sorry = readers.stream().mapToInt(Reader::apologised).sum();
        apologised += sorry;
        answered += readers.stream().mapToInt(Reader::replied).sum() - sorry;
        readers.forEach(Reader::checkEveryReplyCameOnce);
        int byMessage = readers.stream().mapToInt(Reader::written).sum();
        written += byMessage;
        int messages = told + byMessage;
        await(() -> discord.rest().messages().waiting() >= messages);

        assertThat(discord.rest().messages().forget()).isEqualTo(messages);
        assertThat(log.lines()).noneMatch(line -> line.contains("unexpected Json-parse error"));
        assertThat(log.lines()).noneMatch(line -> line.contains("Failed to parse element"));
        assertLogHoldsNoneOf("interaction-token-", "サイバー", "港");
        int count = discord.interactions().size() + messages - told;
        discord.forget();
        log.forget();
        return count;
    }

    private static long usedAfterGarbage() throws InterruptedException {
        Runtime runtime = Runtime.getRuntime();
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 5; i++) {
            System.gc();
            Thread.sleep(100);
            least = Math.min(least, runtime.totalMemory() - runtime.freeMemory());
        }
        return least;
    }
}
