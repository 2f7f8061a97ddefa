package dev.hatsugen;

import dev.hatsugen.index.IndexProgress;
import dev.hatsugen.index.IndexSettings;
import dev.hatsugen.index.LuceneIndex;
import dev.hatsugen.index.Manifest;
import dev.hatsugen.index.MinutesIndex;
import dev.hatsugen.index.opensearch.OpenSearchIndex;
import dev.hatsugen.language.Glossary;
import dev.hatsugen.language.Glosser;
import dev.hatsugen.minutes.Corpus;
import dev.hatsugen.retrieval.PassageContents;
import dev.hatsugen.writing.LanguageModel;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.scoring.ScoringModel;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Opens the index of a corpus for questions.
 *
 * @param settings which engine holds the index, and where
 * @param glossary what Japanese words are called in English
 * @param model makes the embeddings; asked for when the index is opened
 * @param scoring puts the best passages in their final order; null where no model for it is configured
 * @param writer writes over the quotes; null where no language model is configured
 * @param progress is told how far the making of an index has come
 * @param cache what its engines find out about passages, of which most stay from one to the next
 */
record EngineFactory(
        IndexSettings settings,
        Glossary glossary,
        Supplier<EmbeddingModel> model,
        @Nullable ScoringModel scoring,
        @Nullable LanguageModel writer,
        IndexProgress progress,
        PassageContents.Cache cache) {

    EngineFactory(
            IndexSettings settings,
            Glossary glossary,
            Supplier<EmbeddingModel> model,
            @Nullable LanguageModel writer,
            IndexProgress progress) {
        this(settings, glossary, model, null, writer, progress, new PassageContents.Cache());
    }

    /**
     * Opens the index of {@code corpus}, and makes it first where there is none that fits, or where {@code reindex} asks for it.
     *
     * @throws dev.hatsugen.index.IndexException if the index cannot be made or opened
     */
    Engine open(Corpus corpus, boolean reindex) {
        EmbeddingModel embedding = model.get();
        Manifest manifest = Manifest.of(corpus, glossary.sha256(), embedding.modelName(), embedding.dimension());
        MinutesIndex index = index();
        return new Engine(reindex ? index.rebuild(corpus, manifest) : index.open(corpus, manifest), manifest, this);
    }

    /** The same with another model that writes over the quotes. */
    EngineFactory with(LanguageModel other) {
        return new EngineFactory(settings, glossary, model, scoring, other, progress, cache);
    }

    /** The same with a model that puts the best passages in their final order; null for none. */
    EngineFactory reranking(@Nullable ScoringModel other) {
        return new EngineFactory(settings, glossary, model, other, writer, progress, cache);
    }

    private MinutesIndex index() {
        Glosser glosser = new Glosser(glossary);
        return switch (settings) {
            case IndexSettings.Lucene lucene -> new LuceneIndex(lucene.folder(), model, glosser, progress);
            case IndexSettings.OpenSearch cluster -> new OpenSearchIndex(cluster, model, glosser, progress);
        };
    }
}
