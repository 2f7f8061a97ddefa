/**
 * Corpus and store in one file, and back. {@link dev.hatsugen.backup.Backup} is the class to open first. The index is not kept: it
 * is made again from the corpus.
 */
@NullMarked
package dev.hatsugen.backup;

import org.jspecify.annotations.NullMarked;
