/**
 * Embedding, re-ranking and chat models from settings: open {@link dev.hatsugen.provider.EmbeddingModels},
 * {@link dev.hatsugen.provider.ScoringModels} and {@link dev.hatsugen.provider.ChatModels}. What is served elsewhere is called within
 * the bounds of {@link dev.hatsugen.provider.BoundedCalls}. The only package that uses LangChain4j's
 * provider modules and for the runtime of models in this process; it knows nothing else of Hatsugen but what an embedding model
 * is to the index.
 */
@NullMarked
package dev.hatsugen.provider;

import org.jspecify.annotations.NullMarked;
