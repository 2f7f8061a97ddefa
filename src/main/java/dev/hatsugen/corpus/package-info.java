/**
 * The folder of minutes: what it holds, how files come into it, and what is current while new ones come in. {@link
 * dev.hatsugen.corpus.CorpusService} is the class to open first.
 */
@NullMarked
package dev.hatsugen.corpus;

import org.jspecify.annotations.NullMarked;
