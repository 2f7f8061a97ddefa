@NullMarked
package dev.hatsugen.store.sqlite;

import org.jspecify.annotations.NullMarked;
