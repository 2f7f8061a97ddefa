@NullMarked
package dev.hatsugen.monitoring;

import org.jspecify.annotations.NullMarked;
