/**
 * Says beside a quote which day, month or year its words for times mean. {@link dev.hatsugen.answer.dates.DateNotes} is the class
 * to open; it changes no quote.
 */
@NullMarked
package dev.hatsugen.answer.dates;

import org.jspecify.annotations.NullMarked;
