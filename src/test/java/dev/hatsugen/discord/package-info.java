@NullMarked
package dev.hatsugen.discord;

import org.jspecify.annotations.NullMarked;
