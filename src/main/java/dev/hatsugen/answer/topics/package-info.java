/**
 * How much each member said on what. {@link dev.hatsugen.answer.topics.TopicMaps} computes the map; drawing it is the work of
 * {@code dev.hatsugen.chart}.
 */
@NullMarked
package dev.hatsugen.answer.topics;

import org.jspecify.annotations.NullMarked;
