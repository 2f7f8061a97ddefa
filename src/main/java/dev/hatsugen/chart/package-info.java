/**
 * Draws what {@code dev.hatsugen.topics} computes. {@link dev.hatsugen.chart.MapDrawer} is the class to open.
 *
 * <p>The only package that uses XChart and for the fonts of the machine. It brings no font of its own: where none that is
 * installed can draw Japanese, a map becomes a table in text.
 */
@NullMarked
package dev.hatsugen.chart;

import org.jspecify.annotations.NullMarked;
