/**
 * Puts Hatsugen together. {@link dev.hatsugen.Application} is where the program begins; {@link dev.hatsugen.Hatsugen} is the class
 * to open first: it makes every part and hands it to those that use it.
 */
@NullMarked
package dev.hatsugen;

import org.jspecify.annotations.NullMarked;
