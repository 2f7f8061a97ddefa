package dev.hatsugen.provider;

import com.sun.management.OperatingSystemMXBean;
import dev.hatsugen.RealCorpus;
import dev.hatsugen.index.TokenEmbeddings;
import dev.hatsugen.language.Glosser;
import dev.hatsugen.minutes.PassageCutter;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.onnx.allminilml6v2.AllMiniLmL6V2EmbeddingModel;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * What it costs to embed a passage as LangChain4j's model comes, and as Hatsugen runs it: of the processors, of which other work takes
 * nothing away, and by the clock. Both take turns on the same texts.
 *
 * <p>{@code mvn -q test-compile exec:exec@embedding}
 */
public final class EmbeddingBenchmark {

    private static final int TEXTS = 120;
    private static final int ROUNDS = 3;
    private static final OperatingSystemMXBean PROCESS =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private EmbeddingBenchmark() {}

    public static void main(String[] arguments) {
        Glosser glosser = new Glosser(RealCorpus.glossary());
        List<String> texts = RealCorpus.corpus().meetings().stream()
                .flatMap(meeting -> PassageCutter.passages(meeting).stream())
                .map(passage -> glosser.gloss(passage.text()))
                .limit(TEXTS)
                .toList();
        EmbeddingModel stock = new AllMiniLmL6V2EmbeddingModel();
        EmbeddingModel own = EmbeddingModels.of(new EmbeddingSettings.MiniLm());
        stock.embed(texts.getFirst());
        own.embed(texts.getFirst());
        for (int round = 1; round <= ROUNDS; round++) {
            String mark = " " + round; // no text is one that was embedded before
            List<String> fresh = texts.stream().map(text -> text + mark).toList();
            double before = perText("stock, one by one", fresh, all -> all.forEach(stock::embed));
            double now = perText("own, one by one", fresh, all -> all.forEach(own::embed));
            System.out.printf(Locale.ROOT, "%-32s %8.2f%n", "stock / own", before / now);
            List<String> others = fresh.stream().map(text -> text + "!").toList();
            double stockBatch = perText("stock, at once", others, all -> stock.embedAll(segments(all)));
            double ownBatch = perText("own, at once", others, all -> own.embedAll(segments(all)));
            System.out.printf(Locale.ROOT, "%-32s %8.2f%n", "stock / own", stockBatch / ownBatch);
            List<String> late = others.subList(others.size() - 16, others.size());
            perText("own, tokens of the same", late, all -> all.forEach(text -> TokenEmbeddings.of(own, text)));
        }
    }

    private static List<TextSegment> segments(List<String> texts) {
        return texts.stream().map(TextSegment::from).toList();
    }

    /** Milliseconds of the processors for a text. */
    private static double perText(String name, List<String> texts, Consumer<List<String>> work) {
        long cpu = PROCESS.getProcessCpuTime();
        long began = System.nanoTime();
        work.accept(texts);
        double wall = (System.nanoTime() - began) / 1e6 / texts.size();
        double used = (PROCESS.getProcessCpuTime() - cpu) / 1e6 / texts.size();
        System.out.printf(
                Locale.ROOT, "%-32s %8.2f ms a text of the processors, %8.2f ms by the clock%n", name, used, wall);
        return used;
    }
}
