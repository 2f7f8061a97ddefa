/** Puts Hatsugen together: {@link dev.hatsugen.Application} is where the program begins, and the only class that knows every room. */
@NullMarked
package dev.hatsugen;

import org.jspecify.annotations.NullMarked;
