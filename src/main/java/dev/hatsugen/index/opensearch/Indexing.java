package dev.hatsugen.index.opensearch;

import dev.hatsugen.index.IndexProgress;
import dev.hatsugen.language.Glosser;
import dev.langchain4j.model.embedding.EmbeddingModel;
import java.util.function.Supplier;

/**
 * What documents are made with.
 *
 * @param model asked for when something has to be embedded, and not before: loading one takes seconds
 * @param progress is told how far the making has come
 */
record Indexing(Supplier<EmbeddingModel> model, Glosser glosser, IndexProgress progress) {}
