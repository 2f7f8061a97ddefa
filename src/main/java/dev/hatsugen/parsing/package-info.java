/**
 * Minutes files become {@link dev.hatsugen.minutes.Meeting}s. Open {@link dev.hatsugen.parsing.MinutesParser} first.
 *
 * <p>The reading is lossless: the source's lines are dealt out to blocks, and each visible character lands in exactly one of
 * them. How a turn is headed differs from publisher to publisher; each way is one
 * {@link dev.hatsugen.parsing.TurnConvention}, and a new one is one class, one line in {@code Conventions} and one sample.
 */
@NullMarked
package dev.hatsugen.parsing;

import org.jspecify.annotations.NullMarked;
