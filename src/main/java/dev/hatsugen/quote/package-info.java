/** Verified quotes: {@link dev.hatsugen.quote.VerifiedQuote} is the promise (one that exists stands in the minutes), {@link dev.hatsugen.quote.QuoteVerifier} the only class that makes one; what stands around a quote and below it. */
@NullMarked
package dev.hatsugen.quote;

import org.jspecify.annotations.NullMarked;
