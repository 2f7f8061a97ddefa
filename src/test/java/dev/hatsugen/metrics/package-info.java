@NullMarked
package dev.hatsugen.metrics;

import org.jspecify.annotations.NullMarked;
