/**
 * What minutes are: a {@link dev.hatsugen.minutes.Meeting} holds {@link dev.hatsugen.minutes.Block}s in the order of their
 * {@link dev.hatsugen.minutes.SourceText}; a {@link dev.hatsugen.minutes.Statement} is one speaker's turn, a
 * {@link dev.hatsugen.minutes.Passage} one point of it. Open {@code Meeting} first.
 *
 * <p>Every word here keeps its way back to the source through {@link dev.hatsugen.minutes.Reflow}. This package knows neither
 * how minutes are read nor how they are searched, and uses no library.
 */
@NullMarked
package dev.hatsugen.minutes;

import org.jspecify.annotations.NullMarked;
