/**
 * From a question that was read to the passages that answer it. {@link dev.hatsugen.retrieval.RetrievalPipeline} is the LangChain4j
 * augmentor, one class a stage: open it first; {@link dev.hatsugen.retrieval.TopicScan} looks through all of them.
 *
 * <p>It knows no answer, no quote and no user interface of Hatsugen. The only package that uses LangChain4j's {@code rag}
 * packages.
 */
@NullMarked
package dev.hatsugen.retrieval;

import org.jspecify.annotations.NullMarked;
