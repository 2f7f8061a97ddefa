/** How Hatsugen fares with more minutes than there are at hand: a generator, a stand-in for the embedding model and a benchmark. */
@NullMarked
package dev.hatsugen.benchmark;

import org.jspecify.annotations.NullMarked;
