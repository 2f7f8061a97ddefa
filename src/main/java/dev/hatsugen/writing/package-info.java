/**
 * Answers written by a language model over verified quotes. {@link dev.hatsugen.writing.WritingAnswers} is the class to open
 * first; {@link dev.hatsugen.writing.PointVerifier} is the promise: a sentence of the model is shown only if every check of it
 * holds.
 *
 * <p>Nothing here is needed to answer: what goes wrong costs the written points, and the quotes are.
 */
@NullMarked
package dev.hatsugen.writing;

import org.jspecify.annotations.NullMarked;
