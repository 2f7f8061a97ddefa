/**
 * Meetings in brief, without a language model. {@link dev.hatsugen.summary.Summaries} makes the summary of a meeting,
 * {@link dev.hatsugen.summary.Decisions} says what stood for decision and how it was decided; open {@code Summaries} first.
 *
 * <p>Every line is cut from the record as verified quotes; only titles and notes are our own words.
 */
@NullMarked
package dev.hatsugen.summary;

import org.jspecify.annotations.NullMarked;
