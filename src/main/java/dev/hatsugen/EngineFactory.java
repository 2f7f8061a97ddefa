package dev.hatsugen;

import dev.hatsugen.index.IndexProgress;
import dev.hatsugen.index.LuceneIndex;
import dev.hatsugen.index.Manifest;
import dev.hatsugen.language.Glossary;
import dev.hatsugen.language.Glosser;
import dev.hatsugen.minutes.Corpus;
import dev.hatsugen.retrieval.PassageContents;
import dev.hatsugen.writing.LanguageModel;
import dev.langchain4j.model.embedding.EmbeddingModel;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Opens the index of a corpus for questions.
 *
 * @param folder of the index
 * @param glossary what Japanese words are called in English
 * @param model makes the embeddings; asked for when the index is opened
 * @param writer writes over the quotes; null where no language model is configured
 * @param progress is told how far the making of an index has come
 * @param cache what its engines find out about passages, of which most stay from one to the next
 */
record EngineFactory(
        Path folder,
        Glossary glossary,
        Supplier<EmbeddingModel> model,
        @Nullable LanguageModel writer,
        IndexProgress progress,
        PassageContents.Cache cache) {

    EngineFactory(
            Path folder,
            Glossary glossary,
            Supplier<EmbeddingModel> model,
            @Nullable LanguageModel writer,
            IndexProgress progress) {
        this(folder, glossary, model, writer, progress, new PassageContents.Cache());
    }

    /**
     * Opens the index of {@code corpus}, and makes it first where there is none that fits, or where {@code reindex} asks for it.
     *
     * @throws dev.hatsugen.index.IndexException if the index cannot be made or opened
     */
    Engine open(Corpus corpus, boolean reindex) {
        EmbeddingModel embedding = model.get();
        Manifest manifest = Manifest.of(corpus, glossary.sha256(), embedding.modelName(), embedding.dimension());
        LuceneIndex index = new LuceneIndex(folder, model, new Glosser(glossary), progress);
        return new Engine(reindex ? index.rebuild(corpus, manifest) : index.open(corpus, manifest), manifest, this);
    }
}
