/**
 * Answers made of verified quotes. {@link dev.hatsugen.answer.QuotingAnswers} is the class to open first;
 * {@link dev.hatsugen.quote.VerifiedQuote} is the promise: one that exists is in the minutes, as only
 * {@link dev.hatsugen.quote.QuoteVerifier} makes one.
 *
 * <p>This package knows no Discord, no command line and no JSON.
 */
@NullMarked
package dev.hatsugen.answer;

import org.jspecify.annotations.NullMarked;
