/**
 * One member or office on one topic, side by side over the meetings. Open {@link dev.hatsugen.answer.comparison.ComparisonService}
 * first. It shows quotes only and interprets nothing.
 */
@NullMarked
package dev.hatsugen.answer.comparison;

import org.jspecify.annotations.NullMarked;
