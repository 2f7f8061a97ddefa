@NullMarked
package dev.hatsugen.store;

import org.jspecify.annotations.NullMarked;
