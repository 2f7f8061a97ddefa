/**
 * Japanese and English as words: {@link dev.hatsugen.language.Folding} makes ways of writing alike,
 * {@link dev.hatsugen.language.Words} cuts text into words, numbers and dates become values. Open {@code Words} first.
 *
 * <p>It knows no meeting and no index; what it makes alike is for finding only and never shown or stored.
 */
@NullMarked
package dev.hatsugen.language;

import org.jspecify.annotations.NullMarked;
