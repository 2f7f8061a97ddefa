package dev.hatsugen;

import dev.hatsugen.answer.BigramEmbedding;
import dev.hatsugen.config.SidecarFiles;
import dev.hatsugen.corpus.AddOptions;
import dev.hatsugen.corpus.CorpusDirectory;
import dev.hatsugen.corpus.CorpusService;
import dev.hatsugen.index.IndexSettings;
import dev.hatsugen.index.ToldProgress;
import dev.hatsugen.language.Glossary;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Changes a folder of minutes and its index without end: adds meetings two by two and replaces one. Made to be killed. */
public final class IngestLoop {

    static final int TURNS = 6;

    /** Before the number of a meeting that was added, and with it all before it. */
    static final String ADDED = "added ";

    private IngestLoop() {}

    /**
     * Adds meetings, two at a time, until it is killed.
     *
     * @param arguments where minutes and index are, and the number of the first meeting to add
     */
    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        CorpusService service = service(folder);
        Path incoming = Files.createTempDirectory("incoming");
        for (int pair = Integer.parseInt(arguments[1]); ; pair += 2) {
            System.out.println("add " + pair);
            addPair(service, incoming, pair);
            System.out.println(ADDED + (pair + 1));
            service.replace(name(pair), file(incoming, pair, 1), AddOptions.PLAIN);
            System.out.println("replaced " + pair);
        }
    }

    static void addPair(CorpusService service, Path incoming, int first) throws Exception {
        service.add(List.of(file(incoming, first, 0), file(incoming, first + 1, 0)), AddOptions.PLAIN);
    }

    /** The folder of minutes with an index of its own, and vectors that cost nothing. */
    static CorpusService service(Path folder) {
        BigramEmbedding model = new BigramEmbedding();
        EngineFactory engines = new EngineFactory(
                new IndexSettings.Lucene(folder.resolve("index")),
                Glossary.EMPTY,
                () -> model,
                null,
                ToldProgress.INSTANCE);
        SidecarFiles supplements = new SidecarFiles();
        return new CorpusService(
                new CorpusDirectory(folder.resolve("minutes"), supplements),
                supplements,
                (corpus, reindex) -> engines.open(corpus, reindex).close());
    }

    static String name(int number) {
        return "meeting-%04d.txt".formatted(number);
    }

    /** Minutes with a supplement; a revised version has another turn. */
    private static Path file(Path folder, int number, int version) throws Exception {
        Files.writeString(
                folder.resolve(name(number).replace(".txt", ".yaml")),
                "place: 会場%d-%d\norigin: 案内\n".formatted(number, version));
        return Files.writeString(folder.resolve(name(number)), GeneratedMinutes.text(number, TURNS + version));
    }
}
