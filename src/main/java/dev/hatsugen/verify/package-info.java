/**
 * Checks words that somebody claims to be a quote. Open {@link dev.hatsugen.verify.VerificationService} first; its
 * result says whether the words are in the record, and shows the true ones.
 *
 * <p>White space, width and punctuation are set aside ({@code PlainText}); the place is found by three-character grams
 * ({@code RecordIndex}) and the differences by alignment ({@code Alignment}).
 */
@NullMarked
package dev.hatsugen.verify;

import org.jspecify.annotations.NullMarked;
