/**
 * Embedding and chat models from settings: open {@link dev.hatsugen.provider.EmbeddingModels} and
 * {@link dev.hatsugen.provider.ChatModels}. The only package that uses LangChain4j's
 * provider modules and for the runtime of models in this process; it knows nothing else of Hatsugen but what an embedding model
 * is to the index.
 */
@NullMarked
package dev.hatsugen.provider;

import org.jspecify.annotations.NullMarked;
