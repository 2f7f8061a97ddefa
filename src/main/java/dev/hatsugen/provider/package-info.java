/**
 * Embedding models from settings: open {@link dev.hatsugen.provider.EmbeddingModels}. The only door for LangChain4j's provider
 * modules; it knows nothing else of Hatsugen.
 */
@NullMarked
package dev.hatsugen.provider;

import org.jspecify.annotations.NullMarked;
