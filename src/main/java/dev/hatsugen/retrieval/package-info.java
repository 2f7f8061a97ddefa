/**
 * From a question to the passages that answer it. {@link dev.hatsugen.retrieval.QuestionReader} says who, which meeting and what
 * is asked; {@link dev.hatsugen.retrieval.MinutesContentRetriever} finds passages by words, by gloss and by meaning;
 * {@link dev.hatsugen.retrieval.RetrievalPipeline} is the LangChain4j augmentor that joins the two: open it first.
 *
 * <p>It knows no answer, no quote and no face of Hatsugen. The only door for LangChain4j's {@code rag} packages.
 */
@NullMarked
package dev.hatsugen.retrieval;

import org.jspecify.annotations.NullMarked;
