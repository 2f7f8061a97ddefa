/**
 * One member or office on one topic, side by side over the meetings. Open {@link dev.hatsugen.compare.ComparisonService}
 * first. It shows quotes only and interprets nothing.
 */
@NullMarked
package dev.hatsugen.compare;

import org.jspecify.annotations.NullMarked;
