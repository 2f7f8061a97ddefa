/** The folder of minutes: what stands in it, and how files come into it. {@link dev.hatsugen.corpus.CorpusDirectory} is the class to open first. */
@NullMarked
package dev.hatsugen.corpus;

import org.jspecify.annotations.NullMarked;
