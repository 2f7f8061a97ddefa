/**
 * Verified quotes: {@link dev.hatsugen.quote.VerifiedQuote} is the promise (one that exists is in the minutes),
 * {@link dev.hatsugen.quote.QuoteVerifier} the only class that makes one; what is around a quote and below it.
 */
@NullMarked
package dev.hatsugen.quote;

import org.jspecify.annotations.NullMarked;
