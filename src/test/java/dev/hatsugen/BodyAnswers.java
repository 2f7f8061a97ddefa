package dev.hatsugen;

import dev.hatsugen.answer.Answers;
import dev.hatsugen.config.SidecarFiles;
import dev.hatsugen.corpus.CorpusDirectory;
import dev.hatsugen.index.IndexProgress;
import dev.hatsugen.index.IndexSettings;
import dev.hatsugen.language.Glosser;
import dev.hatsugen.minutes.Corpus;
import dev.hatsugen.minutes.Passage;
import dev.hatsugen.parsing.UnreadableMinutesException;
import dev.hatsugen.question.QuestionParser;
import dev.hatsugen.retrieval.GlossingEmbeddingModel;
import dev.hatsugen.retrieval.RetrievalPipeline;
import dev.hatsugen.retrieval.TopicSearch;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The engine as it ships over one body of minutes, on an index in the build folder; each body is opened once for all tests. */
public final class BodyAnswers {

    /** The two meetings of the repository. */
    public static final String REPOSITORY = "repository";

    private static final Path GROUND = Path.of("src/test/resources/dev/hatsugen/ground");
    private static final Map<String, BodyAnswers> OPEN = new ConcurrentHashMap<>();

    private final Path folder;
    private final Engine engine;

    private BodyAnswers(Path folder, Corpus corpus, Path index) {
        this.folder = folder;
        GlossingEmbeddingModel model =
                new GlossingEmbeddingModel(RealAnswers.english(), new Glosser(RealCorpus.glossary()));
        this.engine = new EngineFactory(
                        new IndexSettings.Lucene(index), RealCorpus.glossary(), () -> model, null, IndexProgress.SILENT)
                .open(corpus, false);
    }

    /** Opens the body of that name: a folder of the training ground, or {@link #REPOSITORY}. */
    public static BodyAnswers of(String body) {
        return OPEN.computeIfAbsent(body, name -> {
            if (name.equals(REPOSITORY)) {
                return new BodyAnswers(Path.of("corpus"), RealCorpus.corpus(), Path.of("target", "test-index"));
            }
            Path minutes = GROUND.resolve(name);
            try {
                Corpus corpus =
                        new CorpusDirectory(minutes, new SidecarFiles()).read().corpus();
                return new BodyAnswers(minutes, corpus, Path.of("target", "ground-index", name, "glossed"));
            } catch (UnreadableMinutesException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    /** The folder of the minutes. */
    public Path folder() {
        return folder;
    }

    public Corpus corpus() {
        return engine.index().corpus();
    }

    /** All passages of the minutes, in order. */
    public Collection<Passage> passages() {
        return engine.index().passages();
    }

    public Answers answers() {
        return engine.answers();
    }

    public QuestionParser parser() {
        return engine.parser();
    }

    public RetrievalPipeline pipeline() {
        return engine.pipeline();
    }

    public TopicSearch topics() {
        return engine.topics();
    }
}
