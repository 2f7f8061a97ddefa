package dev.hatsugen;

import dev.hatsugen.answer.Answers;
import dev.hatsugen.index.IndexProgress;
import dev.hatsugen.index.IndexSettings;
import dev.hatsugen.index.PassageSearch;
import dev.hatsugen.language.Glosser;
import dev.hatsugen.provider.EmbeddingModels;
import dev.hatsugen.provider.EmbeddingSettings;
import dev.hatsugen.question.QuestionParser;
import dev.hatsugen.quote.AutomaticGloss;
import dev.hatsugen.quote.QuoteGloss;
import dev.hatsugen.retrieval.GlossingEmbeddingModel;
import dev.hatsugen.retrieval.RetrievalPipeline;
import dev.langchain4j.model.embedding.EmbeddingModel;
import java.nio.file.Path;

/** The engine as it ships over the real corpus, on an index in the build folder; opened once for all tests. */
public final class RealAnswers {

    private static final Glosser GLOSSER = new Glosser(RealCorpus.glossary());
    private static final EmbeddingModel ENGLISH = EmbeddingModels.of(new EmbeddingSettings.MiniLm());
    private static final EmbeddingModel MODEL = new GlossingEmbeddingModel(ENGLISH, GLOSSER);
    private static final Engine ENGINE = new EngineFactory(
                    new IndexSettings.Lucene(Path.of("target", "test-index")),
                    RealCorpus.glossary(),
                    () -> MODEL,
                    null,
                    IndexProgress.SILENT)
            .open(RealCorpus.corpus(), false);

    private RealAnswers() {}

    public static Answers answers() {
        return ENGINE.answers();
    }

    /** The gloss lines of quotes in English answers. */
    public static QuoteGloss gloss() {
        return new AutomaticGloss(GLOSSER);
    }

    public static QuestionParser reader() {
        return ENGINE.parser();
    }

    public static RetrievalPipeline pipeline() {
        return ENGINE.pipeline();
    }

    public static PassageSearch index() {
        return ENGINE.index();
    }

    /** The embedding model of the index: it reads the gloss. */
    public static EmbeddingModel model() {
        return MODEL;
    }

    public static EmbeddingModel english() {
        return ENGLISH;
    }
}
