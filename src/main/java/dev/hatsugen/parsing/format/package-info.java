/**
 * From a file's bytes to the text that minutes are read from: one {@link dev.hatsugen.parsing.format.Format} for each kind of
 * file, the only package that uses PDFBox, POI, jsoup and ICU4J. Open {@link dev.hatsugen.parsing.format.Formats} first.
 */
@NullMarked
package dev.hatsugen.parsing.format;

import org.jspecify.annotations.NullMarked;
