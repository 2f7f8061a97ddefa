/**
 * What of the passages that were found answers a question, and whether that is an answer, an uncertain one or none. Open
 * {@link dev.hatsugen.answerability.AnswerabilityPolicy} first. Two logistic models decide; their weights and borders are fitted by a
 * command of the tests and stand, with what they were fitted on, in {@code answerability.properties} and
 * {@code relevance.properties}.
 */
@NullMarked
package dev.hatsugen.answerability;

import org.jspecify.annotations.NullMarked;
