/**
 * How good the answers are: questions with gold quotes, scores, what each part of the retrieval adds, and LangChain4j's stock
 * pipeline beside it. Open {@link dev.hatsugen.evaluation.Evaluation} first. Nothing else depends on this package.
 */
@NullMarked
package dev.hatsugen.evaluation;

import org.jspecify.annotations.NullMarked;
