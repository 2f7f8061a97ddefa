@NullMarked
package dev.hatsugen.messages;

import org.jspecify.annotations.NullMarked;
