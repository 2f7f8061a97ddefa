/**
 * Minutes files become {@link dev.hatsugen.minutes.Meeting}s. Open {@link dev.hatsugen.parsing.MinutesParser} first.
 *
 * <p>The reading is lossless: the source's lines are dealt out to blocks, and each visible character lands in exactly one of
 * them. How a turn is headed differs from publisher to publisher: each sign of a label is one {@code LabelFamily.Sign}, which
 * {@code LabelCandidates} finds and {@code Conventions} chooses by. A new one is a sign there and one sample.
 */
@NullMarked
package dev.hatsugen.parsing;

import org.jspecify.annotations.NullMarked;
