package dev.hatsugen;

import com.sun.management.OperatingSystemMXBean;
import dev.hatsugen.answer.Answers;
import dev.hatsugen.benchmark.BenchmarkQuestions;
import dev.hatsugen.benchmark.BenchmarkTable;
import dev.hatsugen.benchmark.GeneratedCorpus;
import dev.hatsugen.benchmark.StandInEmbedding;
import dev.hatsugen.corpus.Current;
import dev.hatsugen.index.IndexProgress;
import dev.hatsugen.index.IndexSettings;
import dev.hatsugen.language.Glosser;
import dev.hatsugen.minutes.Corpus;
import dev.hatsugen.parsing.UnreadableMinutesException;
import dev.hatsugen.request.MinutesRequest;
import dev.hatsugen.request.MinutesService;
import dev.hatsugen.retrieval.GlossingEmbeddingModel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * How long answers take, and how much memory and disk, with more minutes than there are at hand: generated ones with vectors of a
 * stand-in. Arguments: a folder for the indexes, and numbers of passages, smallest first. An index that
 * is there already is used.
 *
 * <p>{@code mvn -q test-compile exec:exec@benchmark -Dbenchmark.passages=1000,10000}
 */
public final class ScaleBenchmark {

    private static final long SEED = 14;
    private static final int QUESTIONS = 40;
    private static final OperatingSystemMXBean PROCESS =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private final GlossingEmbeddingModel model =
            new GlossingEmbeddingModel(new StandInEmbedding(), new Glosser(RealCorpus.glossary()));
    private final Path folder;
    private final BenchmarkTable table = new BenchmarkTable();

    private ScaleBenchmark(Path folder) {
        this.folder = folder;
    }

    /** Prints the table of each size, then how the times grow. */
    public static void main(String[] arguments) throws UnreadableMinutesException, IOException {
        ScaleBenchmark benchmark = new ScaleBenchmark(Path.of(arguments[0]));
        for (String passages : arguments[1].split(",")) {
            benchmark.measure(Integer.parseInt(passages.strip()));
        }
        benchmark.table.growth().forEach(System.out::println);
    }

    private void measure(int passages) throws UnreadableMinutesException, IOException {
        table.begin(passages);
        long began = System.nanoTime();
        Corpus corpus = new GeneratedCorpus(SEED, RealCorpus.corpus()).of(passages);
        table.add("minutes made and parsed", seconds(began), "s");
        table.add("heap, parsed minutes", heap(), "MB");
        Path index = folder.resolve("index-" + passages);
        EngineFactory factory = new EngineFactory(
                new IndexSettings.Lucene(index), RealCorpus.glossary(), () -> model, null, IndexProgress.SILENT);
        if (!Files.exists(index)) {
            began = System.nanoTime();
            long used = PROCESS.getProcessCpuTime();
            factory.open(corpus, false).close();
            table.add("indexed, vectors of the stand-in", passages / seconds(began), "passages/s");
            table.add("of the processors", (PROCESS.getProcessCpuTime() - used) / 1e6 / passages, "ms/passage");
        }
        table.add("disk", size(index) / 1024.0 / passages, "KB/passage");
        began = System.nanoTime();
        try (MinutesSnapshot snapshot =
                new MinutesSnapshot(corpus, RealCorpus::glossary, () -> factory.open(corpus, false))) {
            snapshot.engine();
            table.add("opened", seconds(began), "s");
            table.add("heap, opened", heap(), "MB");
            MinutesService service = new MinutesService(Current.of(snapshot.queries()), (map, language) -> {
                throw new UnsupportedOperationException();
            });
            ask(snapshot.engine().answers(), service, new BenchmarkQuestions(corpus, SEED));
            table.add("heap, after the questions", heap(), "MB");
        }
    }

    private void ask(Answers answers, MinutesService service, BenchmarkQuestions questions) {
        for (BenchmarkQuestions.Kind kind : BenchmarkQuestions.Kind.values()) {
            List<BenchmarkQuestions.Asked> all = questions.of(kind, QUESTIONS);
            long[] wall = new long[all.size()];
            long used = 0;
            for (int i = 0; i < wall.length; i++) {
                used = i == 1 ? PROCESS.getProcessCpuTime() : used;
                long began = System.nanoTime();
                ask(all.get(i), answers, service);
                wall[i] = System.nanoTime() - began;
            }
            double cpu = (PROCESS.getProcessCpuTime() - used) / (wall.length - 1.0);
            table.addTimes(kind.name().toLowerCase(Locale.ROOT), wall, cpu);
        }
    }

    private static void ask(BenchmarkQuestions.Asked asked, Answers answers, MinutesService service) {
        switch (asked.kind()) {
            case STATEMENTS ->
                service.answer(new MinutesRequest.ListStatements(asked.member(), asked.words(), ""), Locale.JAPANESE);
            case TIMELINE -> service.answer(new MinutesRequest.TraceTopic(asked.words()), Locale.JAPANESE);
            case SEARCH ->
                service.answer(new MinutesRequest.Search(asked.words(), "", "", "", "", ""), Locale.JAPANESE);
            case VERIFY_EXACT, VERIFY_ALTERED ->
                service.answer(new MinutesRequest.Verify(asked.words()), Locale.JAPANESE);
            default -> answers.ask(asked.words());
        }
    }

    private static double seconds(long began) {
        return (System.nanoTime() - began) / 1e9;
    }

    /** In MB, after a full collection. */
    private static double heap() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / 1e6;
    }

    private static long size(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .mapToLong(file -> {
                        try {
                            return Files.size(file);
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    })
                    .sum();
        }
    }
}
