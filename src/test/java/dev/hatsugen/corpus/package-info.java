@NullMarked
package dev.hatsugen.corpus;

import org.jspecify.annotations.NullMarked;
