/**
 * How much each member said on what. {@link dev.hatsugen.topics.TopicMaps} computes the map; drawing it is the work of
 * {@code dev.hatsugen.chart}.
 */
@NullMarked
package dev.hatsugen.topics;

import org.jspecify.annotations.NullMarked;
