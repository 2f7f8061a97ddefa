/**
 * Passages go into the index and come out of it. Open {@link dev.hatsugen.index.PassageSearch} first: it searches by words, by
 * English gloss words and by embedding. {@link dev.hatsugen.index.MinutesIndex} stores and opens it,
 * {@link dev.hatsugen.index.LuceneIndex} is the one engine, and
 * {@link dev.hatsugen.index.Manifest} says what made it.
 *
 * <p>The only package that uses Lucene. It ranks; what a rank means for an answer it does not know.
 */
@NullMarked
package dev.hatsugen.index;

import org.jspecify.annotations.NullMarked;
