@NullMarked
package dev.hatsugen.search;

import org.jspecify.annotations.NullMarked;
