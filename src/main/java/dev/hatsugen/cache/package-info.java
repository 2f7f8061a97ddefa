/**
 * Files that one process makes and later ones open: parts of the program's jar that have to be files. Open {@link
 * dev.hatsugen.cache.FileCache} first.
 */
@NullMarked
package dev.hatsugen.cache;

import org.jspecify.annotations.NullMarked;
